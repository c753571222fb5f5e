import { AID_BASES, type FundingCall } from '@koble/funding/schema';
import { Button, Choice, ChoiceGroup, ErrorSummary, Select, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { problemOf, useProblem } from '../../shared/problem';
import { basisOf } from './move-draft';
import { startOf, startProblems, type StartDraft, type StartField } from './start-draft';
import { useAct } from './use-act';

/**
 * Begins to follow an application: to this call, or to a scheme that is typed. `needs` are the company's own, to say which it is for;
 * `agreementId` the pilot agreement it pays for.
 */
export function StartCase({
  call,
  needs,
  first,
  agreementId,
  onStarted,
}: {
  call: FundingCall | null;
  needs: readonly { id: string; title: string }[];
  first: StartDraft;
  agreementId: string | null;
  onStarted: (id: string) => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(0);
  const { mutate, isPending, error } = useAct();
  const problems = tried === 0 ? [] : startProblems(draft, call !== null);
  const change = (changed: Partial<StartDraft>): void => {
    setDraft({ ...draft, ...changed });
  };
  const words: Record<StartField, string> = {
    title: t('cases.form.textMissing', { count: 3 }),
    giver: t('cases.form.textMissing', { count: 2 }),
    appliedOn: t('cases.form.dayMissing'),
    amount: t('cases.form.amountMissing'),
  };
  const errorOf = (field: StartField) => (problems.includes(field) ? words[field] : undefined);

  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(tried + 1);
        if (startProblems(draft, call !== null).length > 0) return;
        const input = startOf(draft, { callId: call?.id ?? null, agreementId });
        mutate(async () => {
          onStarted((await client.cases.start.mutate(input)).id);
        });
      }}
    >
      {problems.length > 0 && (
        <ErrorSummary
          key={tried}
          heading={t('cases.form.errors')}
          errors={problems.map((field) => ({ field: `case-${field}`, message: words[field] }))}
        />
      )}
      {error !== null && (
        <ErrorSummary
          key={`${tried} ${problemOf(error).code}`}
          heading={t('cases.form.errors')}
          errors={[{ field: `case-${problemOf(error).field ?? 'appliedOn'}`, message: say(error) }]}
        />
      )}
      {call === null ? (
        <>
          <TextField
            id="case-title"
            label={t('cases.start.name')}
            error={errorOf('title')}
            maxLength={140}
            value={draft.title}
            onChange={(event) => {
              change({ title: event.target.value });
            }}
          />
          <TextField
            id="case-giver"
            label={t('cases.start.giver')}
            error={errorOf('giver')}
            maxLength={140}
            value={draft.giver}
            onChange={(event) => {
              change({ giver: event.target.value });
            }}
          />
          <Select
            id="case-basis"
            label={t('cases.start.basis')}
            description={t('cases.start.basisHelp')}
            value={draft.basis}
            options={AID_BASES.map((value) => ({ value, text: t(`call.basisValue.${value}`) }))}
            onChange={(event) => {
              change({ basis: basisOf(event.target.value) });
            }}
          />
        </>
      ) : (
        <p className="box">
          <strong>{call.title}</strong>
          <br />
          {call.funder.name}
        </p>
      )}
      <ChoiceGroup legend={t('cases.start.when')}>
        {(['planned', 'requested'] as const).map((state) => (
          <Choice
            key={state}
            type="radio"
            name="case-sent"
            label={t(`cases.start.${state}`)}
            checked={draft.sent === (state === 'requested')}
            onChange={() => {
              change({ sent: state === 'requested' });
            }}
          />
        ))}
      </ChoiceGroup>
      {draft.sent && (
        <TextField
          id="case-appliedOn"
          type="date"
          label={t('cases.start.appliedOn')}
          error={errorOf('appliedOn')}
          value={draft.appliedOn}
          onChange={(event) => {
            change({ appliedOn: event.target.value });
          }}
        />
      )}
      <TextField
        id="case-amount"
        inputMode="numeric"
        autoComplete="off"
        label={t('cases.start.amount')}
        description={t('cases.start.amountHelp')}
        error={errorOf('amount')}
        value={draft.amount}
        onChange={(event) => {
          change({ amount: event.target.value });
        }}
      />
      {needs.length > 0 && (
        <Select
          id="case-need"
          label={t('cases.start.need')}
          value={draft.needId}
          options={[
            { value: '', text: t('cases.start.noNeed') },
            ...needs.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          onChange={(event) => {
            change({ needId: event.target.value });
          }}
        />
      )}
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('cases.start.go')}
        </Button>
      </div>
    </form>
  );
}
