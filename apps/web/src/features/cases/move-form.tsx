import { AID_BASES } from '@koble/funding/schema';
import { osloDate } from '@koble/kernel';
import { ErrorSummary, Select, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { FormButtons } from '../../shared/form-buttons';
import { problemOf, useProblem } from '../../shared/problem';
import type { Case } from './case';
import {
  basisOf,
  fieldsOf,
  firstDraft,
  moveProblems,
  type AskingMove,
  type MoveDraft,
  type MoveField,
} from './move-draft';
import { amountOf, rateOf } from './typed';
import { useAct } from './use-act';

/** The names of the fields where the server finds something wrong. */
const DAYS = {
  request: 'appliedOn',
  grant: 'decidedOn',
  refuse: 'decidedOn',
  pay: 'paidOn',
} as const;
const AMOUNTS = { request: 'appliedOre', grant: 'grantedOre', pay: 'amountOre' } as const;

/** Brings a case on by what the company has heard. What was typed stays where it is refused. */
export function MoveForm({ of, move, onDone }: { of: Case; move: AskingMove; onDone: () => void }) {
  const { t } = useTranslation();
  const [today] = useState(() => osloDate(new Date()));
  const say = useProblem();
  const [draft, setDraft] = useState(() => firstDraft(move, of));
  const [tried, setTried] = useState(0);
  const { mutate, isPending, error } = useAct(onDone);
  const fields = fieldsOf(move, draft);
  const problems = tried === 0 ? [] : moveProblems(draft, fields);
  const words: Record<MoveField, string> = {
    day: t('cases.form.dayMissing'),
    amount: t('cases.form.amountMissing'),
    rate: t('cases.form.rateMissing'),
  };
  const errorOf = (field: MoveField) => (problems.includes(field) ? words[field] : undefined);
  const change = (changed: Partial<MoveDraft>): void => {
    setDraft({ ...draft, ...changed });
  };

  return (
    <form
      className="stack"
      noValidate
      aria-label={t(`cases.move.${move}`)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(tried + 1);
        if (moveProblems(draft, fields).length > 0) return;
        mutate(() => send(of, move, draft));
      }}
    >
      {problems.length > 0 && (
        <ErrorSummary
          key={tried}
          heading={t('cases.form.errors')}
          errors={problems.map((field) => ({ field: `move-${field}`, message: words[field] }))}
        />
      )}
      {error !== null && (
        <ErrorSummary
          key={`${tried} ${problemOf(error).code}`}
          heading={t('cases.form.errors')}
          errors={[{ field: fieldOf(problemOf(error).field), message: say(error) }]}
        />
      )}
      <TextField
        id="move-day"
        type="date"
        label={t(`cases.form.${DAYS[move]}`)}
        error={errorOf('day')}
        max={today}
        value={draft.day}
        onChange={(event) => {
          change({ day: event.target.value });
        }}
      />
      {move !== 'refuse' && (
        <TextField
          id="move-amount"
          inputMode="numeric"
          autoComplete="off"
          label={t(`cases.form.${AMOUNTS[move]}`)}
          description={t('cases.form.kroner')}
          error={errorOf('amount')}
          value={draft.amount}
          onChange={(event) => {
            change({ amount: event.target.value });
          }}
        />
      )}
      {move === 'grant' && (
        <Select
          id="move-basis"
          label={t('cases.form.basis')}
          description={t('cases.form.basisHelp')}
          value={draft.basis}
          options={AID_BASES.map((value) => ({ value, text: t(`call.basisValue.${value}`) }))}
          onChange={(event) => {
            change({ basis: basisOf(event.target.value) });
          }}
        />
      )}
      {fields.includes('rate') && (
        <TextField
          id="move-rate"
          inputMode="decimal"
          autoComplete="off"
          label={t('cases.form.nokPerEur')}
          description={t('cases.form.nokPerEurHelp')}
          error={errorOf('rate')}
          value={draft.rate}
          onChange={(event) => {
            change({ rate: event.target.value });
          }}
        />
      )}
      <FormButtons save={t('cases.form.save')} busy={isPending} onCancel={onDone} />
    </form>
  );
}

function fieldOf(name: string | undefined): string {
  if (name === 'nokPerEur') return 'move-rate';
  return name?.endsWith('Ore') === true ? 'move-amount' : 'move-day';
}

function send({ id, version }: Case, move: AskingMove, draft: MoveDraft): Promise<unknown> {
  const { day, amount, rate, basis } = draft;
  const at = { id, version };
  const ore = amountOf(amount) ?? 0;
  switch (move) {
    case 'request':
      return client.cases.request.mutate({ ...at, appliedOn: day, appliedOre: ore });
    case 'grant':
      return client.cases.grant.mutate({
        ...at,
        decidedOn: day,
        grantedOre: ore,
        basis,
        nokPerEur: fieldsOf(move, draft).includes('rate') ? (rateOf(rate) ?? null) : null,
      });
    case 'refuse':
      return client.cases.refuse.mutate({ ...at, decidedOn: day });
    case 'pay':
      return client.cases.pay.mutate({ ...at, paidOn: day, amountOre: ore });
  }
}
