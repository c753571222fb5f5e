import type { ResultView } from '@koble/agreements/schema';
import { Button, Choice, TextArea, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

const PARTS = ['problem', 'work', 'outcome'] as const;
const TEXT_MIN = 20;
const EMPTY = { version: 0, problem: '', work: '', outcome: '', figures: '', companyNamed: false };

/** Writes what anybody is to read of the pilot. */
export function ResultForm({
  id,
  result,
  onDone,
}: {
  id: string;
  result: ResultView | null;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { version, ...before } = result ?? EMPTY;
  const [text, setText] = useState({
    problem: before.problem,
    work: before.work,
    outcome: before.outcome,
    figures: before.figures,
    companyNamed: before.companyNamed,
  });
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct(onDone);
  const isShort = (part: (typeof PARTS)[number]): boolean => text[part].trim().length < TEXT_MIN;
  return (
    <form
      className="box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!PARTS.some(isShort))
          mutate(() => client.delivery.writeResult.mutate({ id, version, ...text }));
      }}
    >
      <Outcome error={error} />
      {result !== null && <p>{t('delivery.result.editHelp')}</p>}
      {PARTS.map((part) => (
        <TextArea
          key={part}
          id={`result-${part}`}
          label={t(`delivery.result.${part}`)}
          description={t('delivery.result.textHelp')}
          error={tried && isShort(part) ? t('delivery.result.textShort') : undefined}
          maxLength={1000}
          value={text[part]}
          onChange={({ target }) => {
            setText({ ...text, [part]: target.value });
          }}
        />
      ))}
      <TextField
        id="result-figures"
        label={t('delivery.result.figures')}
        description={t('delivery.result.figuresHelp')}
        maxLength={400}
        value={text.figures}
        onChange={({ target }) => {
          setText({ ...text, figures: target.value });
        }}
      />
      <Choice
        type="checkbox"
        label={t('delivery.result.named')}
        checked={text.companyNamed}
        onChange={({ target }) => {
          setText({ ...text, companyNamed: target.checked });
        }}
      />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('delivery.result.save')}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
