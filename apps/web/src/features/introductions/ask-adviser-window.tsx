import { Choice, ChoiceGroup } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { AskWindow } from '../../shared/ask-window';
import { nameOf, useNames } from '../../shared/names';
import { useAct } from './use-act';

/** Asks the adviser of a garden or an incubator to look at it and say whether it fits. */
export function AskAdviserWindow({
  one,
  onClose,
}: {
  /** What is asked about; undefined while there is nothing. */
  one: { id: string; version: number } | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  const [chosen, setChosen] = useState<string>();
  const { data: operators = [], isSuccess } = useQuery(
    api.accounts.operators.queryOptions(undefined, { enabled: one !== undefined }),
  );
  const { mutate, isPending, error, reset } = useAct(onClose);
  const operatorId = chosen ?? operators[0]?.id;
  return (
    <AskWindow
      open={one !== undefined}
      title={t('introduction.askAdviser.title')}
      yes={t('introduction.askAdviser.send')}
      busy={isPending}
      disabled={operatorId === undefined}
      error={error}
      onYes={() => {
        if (one !== undefined && operatorId !== undefined)
          mutate(() =>
            client.introductions.askAdviser.mutate({
              id: one.id,
              version: one.version,
              operatorId,
            }),
          );
      }}
      onClose={() => {
        reset();
        onClose();
      }}
    >
      <p>{t('introduction.askAdviser.help')}</p>
      {isSuccess && operators.length === 0 && <p>{t('introduction.askAdviser.none')}</p>}
      <ChoiceGroup legend={t('introduction.askAdviser.operator')}>
        {operators.map(({ id, name, municipality }) => (
          <Choice
            key={id}
            type="radio"
            name="operator"
            label={name}
            description={municipality === null ? undefined : nameOf(municipalities, municipality)}
            checked={operatorId === id}
            onChange={() => {
              setChosen(id);
            }}
          />
        ))}
      </ChoiceGroup>
    </AskWindow>
  );
}
