import { FILLED_HOW } from '@koble/introductions/schema';
import { RadioGroup, Select } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';
import { api } from '../../shared/api';
import { refreshIntroductions } from './use-act';

type How = (typeof FILLED_HOW)[number];

/** The position is filled: how, and everybody who waits is told. */
export function FillWindow({
  open,
  title,
  needs,
  onFilled,
  onClose,
}: {
  open: boolean;
  title: string;
  /** Those that may be closed; with more than one, which is asked. */
  needs: readonly { id: string; title: string }[];
  onFilled: (told: number) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    api.introductions.fill.mutationOptions({
      onSuccess: async ({ told }) => {
        onFilled(told);
        await Promise.all([
          refreshIntroductions(queries),
          queries.invalidateQueries({ queryKey: api.needs.pathKey() }),
          queries.invalidateQueries({ queryKey: api.catalogue.pathKey() }),
        ]);
      },
    }),
  );
  return (
    <AskWindow
      open={open}
      title={title}
      onClose={onClose}
      yes={t('fill.send')}
      busy={isPending}
      error={error}
      form={form}
    >
      <FillForm
        formId={form}
        needs={needs}
        onFill={(needId, how) => {
          mutate({ needId, how });
        }}
      />
    </AskWindow>
  );
}

function FillForm({
  formId,
  needs,
  onFill,
}: {
  formId: string;
  needs: readonly { id: string; title: string }[];
  onFill: (needId: string, how: How) => void;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const [how, setHow] = useState<How>();
  const [missing, setMissing] = useState(false);
  const needId = chosen ?? needs[0]?.id;
  return (
    <form
      id={formId}
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (how === undefined) setMissing(true);
        else if (needId !== undefined) onFill(needId, how);
      }}
    >
      {needs.length > 1 ? (
        <Select
          id={`${formId}-need`}
          label={t('fill.need')}
          value={needId ?? ''}
          options={needs.map(({ id, title }) => ({ value: id, text: title }))}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        />
      ) : (
        <p>
          <strong>{needs[0]?.title}</strong>
        </p>
      )}
      <RadioGroup
        name={`${formId}-how`}
        legend={t('fill.how')}
        error={missing && how === undefined ? t('fill.howMissing') : undefined}
        options={FILLED_HOW.map((one) => ({ value: one, label: t(`fill.kind.${one}`) }))}
        value={how}
        onChange={setHow}
      />
      <p className="quiet">{t(how === 'ongoing' ? 'fill.tellsNobody' : 'fill.tells')}</p>
    </form>
  );
}
