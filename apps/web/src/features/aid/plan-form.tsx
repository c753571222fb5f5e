import type { AwardPlan, PlannedAward } from '@koble/aid/schema';
import { Alert, Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { date, euros } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { problemOf, useProblem } from '../../shared/problem';
import { AmountFields } from './amount-fields';
import { EMPTY_AMOUNT, readAmount, type TypedAmount } from './typed-award';

type Field = 'on' | 'amount' | 'rate';
const FIELDS: Readonly<Record<string, Field>> = { on: 'on', amount: 'amount', nokPerEur: 'rate' };

/** What an award that is only thought of would leave. */
export function PlanForm() {
  const { t } = useTranslation();
  const say = useProblem();
  const [on, setOn] = useState('');
  const [typed, setTyped] = useState<TypedAmount>(EMPTY_AMOUNT);
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const planning = useMutation({ mutationFn: (plan: AwardPlan) => client.aid.plan.query(plan) });
  const refused =
    planning.error === null ? undefined : FIELDS[problemOf(planning.error).field ?? ''];
  const errorOf = (field: Field): string | undefined => {
    if (wrong.includes(field)) return t(`aid.wrong.${field === 'on' ? 'grantedOn' : field}`);
    return refused === field ? say(planning.error) : undefined;
  };
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readAmount(typed);
        const missing: Field[] = [...(on === '' ? (['on'] as const) : []), ...read.wrong];
        setWrong(missing);
        if (missing.length === 0 && read.amount !== undefined)
          planning.mutate({ on, ...read.amount });
        else document.getElementById(`plan-${missing[0]}`)?.focus();
      }}
    >
      <h2>{t('aid.plan')}</h2>
      <p>{t('aid.planLead')}</p>
      <div className="fields">
        <TextField
          id="plan-on"
          label={t('aid.planOn')}
          type="date"
          value={on}
          error={errorOf('on')}
          onChange={(event) => {
            setOn(event.target.value);
            planning.reset();
          }}
        />
        <AmountFields
          id="plan"
          typed={typed}
          errors={{ amount: errorOf('amount'), rate: errorOf('rate') }}
          onChange={(more) => {
            setTyped({ ...typed, ...more });
            planning.reset();
          }}
        />
      </div>
      {refused === undefined && <Outcome error={planning.error} />}
      {planning.data !== undefined && <PlanAnswer planned={planning.data} />}
      <div>
        <Button type="submit" variant="secondary" busy={planning.isPending}>
          {t('aid.planAsk')}
        </Button>
      </div>
    </form>
  );
}

function PlanAnswer({ planned }: { planned: PlannedAward }) {
  const { t } = useTranslation();
  const { cents, roomCents, leftCents, fitsOn } = planned;
  if (leftCents >= 0)
    return (
      <Alert tone="success" live>
        <p>{t('aid.planFits', { amount: euros(cents), left: euros(leftCents) })}</p>
        <p>{t('aid.guiding')}</p>
      </Alert>
    );
  return (
    <Alert tone="warning" live>
      <p>{t('aid.planOver', { room: euros(roomCents), missing: euros(cents - roomCents) })}</p>
      <p>{fitsOn === null ? t('aid.planNever') : t('aid.planFitsOn', { date: date(fitsOn) })}</p>
    </Alert>
  );
}
