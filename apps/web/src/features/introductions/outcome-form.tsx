import { OUTCOME_ANYWAY, OUTCOME_KINDS, type OUTCOME_PHASES } from '@koble/introductions/schema';
import { Alert, Button, Choice, ChoiceGroup, TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

const NOTE_MAX = 800;

/** What came of it, and whether it would have happened anyway; asked when it closes and after three months. */
export function OutcomeForm({
  id,
  phase,
  onAnswered,
}: {
  id: string;
  phase: (typeof OUTCOME_PHASES)[number];
  onAnswered: () => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const [kind, setKind] = useState<(typeof OUTCOME_KINDS)[number]>();
  const [anyway, setAnyway] = useState<(typeof OUTCOME_ANYWAY)[number]>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct(onAnswered);
  return (
    <form
      className="box stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (kind !== undefined && anyway !== undefined)
          mutate(() =>
            client.introductions.answerOutcome.mutate({ id, phase, kind, anyway, note }),
          );
      }}
    >
      {tried && (kind === undefined || anyway === undefined) && (
        <Alert tone="danger" live>
          {t('outcome.missing')}
        </Alert>
      )}
      <Outcome error={error} />
      <ChoiceGroup legend={<h2>{t(`outcome.${phase}`)}</h2>} description={t('outcome.help')}>
        {OUTCOME_KINDS.map((one) => (
          <Choice
            key={one}
            type="radio"
            name={`${name}-kind`}
            label={t(`outcome.kind.${one}`)}
            checked={kind === one}
            onChange={() => {
              setKind(one);
            }}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t('outcome.anywayTitle')}>
        {OUTCOME_ANYWAY.map((one) => (
          <Choice
            key={one}
            type="radio"
            name={`${name}-anyway`}
            label={t(`outcome.anyway.${one}`)}
            checked={anyway === one}
            onChange={() => {
              setAnyway(one);
            }}
          />
        ))}
      </ChoiceGroup>
      <TextArea
        id={`${name}-note`}
        label={t('outcome.note')}
        description={t('outcome.noteHelp')}
        rows={3}
        maxLength={NOTE_MAX}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t('outcome.send')}
        </Button>
      </div>
    </form>
  );
}
