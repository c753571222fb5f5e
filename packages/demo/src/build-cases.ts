import { DAY_MS, addDays, kronerToOre, osloDate } from '@koble/kernel';
import type { DemoCase } from './case-queries';
import type { Region } from './demo-queries';
import type { Random } from './random';

const NOTHING = { appliedOn: null, appliedOre: null, decidedOn: null };
const NO_GRANT = { grantedOre: null, nokPerEur: null };

/** Two funding cases of a company: one that it plans, and one that was granted and partly paid, with its award and a report that is due soon. */
export function buildCases(
  random: Random,
  now: Date,
  {
    organisationId,
    personId,
    nokPerEur,
  }: { organisationId: string; personId: string; nokPerEur: number },
): Pick<Region, 'cases' | 'awards'> {
  const today = osloDate(now);
  const made = { organisationId, createdAt: now, updatedAt: now };
  const plannedId = random.uuid();
  const asked = { id: random.uuid(), giver: 'Demokommunen' };
  const planned = {
    ...NOTHING,
    ...NO_GRANT,
    basis: 'unknown' as const,
    state: 'planned' as const,
  };
  const sent = {
    ...planned,
    state: 'requested' as const,
    appliedOn: addDays(today, -80),
    appliedOre: kronerToOre(300_000),
  };
  const granted = {
    ...sent,
    state: 'granted' as const,
    decidedOn: addDays(today, -40),
    grantedOre: kronerToOre(250_000),
    nokPerEur,
  };
  const paid = { paidOn: addDays(today, -12), amountOre: kronerToOre(100_000) };
  const cases: DemoCase[] = [
    {
      row: {
        ...made,
        ...planned,
        id: plannedId,
        title: 'Støtte til sveiserobot (demo)',
        giver: 'Demofondet',
        appliedOre: kronerToOre(400_000),
      },
      items: [
        { kind: 'application', dueOn: addDays(today, 23), assigneeId: personId },
        { kind: 'document', document: 'project_description' },
        { kind: 'document', document: 'budget', doneAt: now, doneBy: personId },
        { kind: 'final_report' },
        { kind: 'own', title: 'Hent inn tilbud fra to leverandører', dueOn: addDays(today, 12) },
      ],
      steps: [{ kind: 'planned', personId, at: now, before: null }],
    },
    {
      row: {
        ...made,
        ...granted,
        ...asked,
        state: 'paid',
        title: 'Tilskudd til opplæring (demo)',
        reference: 'DEMO-26/0142',
        startsOn: addDays(today, -30),
        endsOn: addDays(today, 60),
      },
      items: [
        { kind: 'application', doneAt: daysBefore(now, 80), doneBy: personId },
        { kind: 'report', dueOn: addDays(today, 9) },
        { kind: 'payment_request', dueOn: addDays(today, 65) },
        { kind: 'final_report', dueOn: addDays(today, 90) },
      ],
      steps: [
        { kind: 'planned', personId, at: daysBefore(now, 90), before: null },
        { kind: 'requested', personId, at: daysBefore(now, 80), before: planned },
        { kind: 'granted', personId, at: daysBefore(now, 40), before: sent },
        { kind: 'paid', personId, at: daysBefore(now, 12), before: granted, payment: paid },
      ],
    },
  ];
  // As a case writes it: its basis is not known, so that the ledger counts it in no sum.
  const award = {
    ...{ organisationId, nokPerEur, giver: asked.giver },
    id: random.uuid(),
    grantedOn: granted.decidedOn,
    amountOre: granted.grantedOre,
    basis: granted.basis,
    source: 'declared' as const,
    ref: `case:${asked.id}`,
  };
  return { cases, awards: [award] };
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
