import type { CallForm } from '@koble/funding/schema';

type DeadlineKind = CallForm['deadlineKind'];
type Deadlines = CallForm['deadlines'];

const UNWRITTEN: Deadlines[number] = { day: '', time: '23:59' };

/** Whether deadlines stand among the fields: where the kind can have them, and wherever there are any, so that none is kept unseen. */
export function hasDeadlines({
  deadlineKind,
  deadlines,
}: Pick<CallForm, 'deadlineKind' | 'deadlines'>): boolean {
  return needsDeadline(deadlineKind) || deadlineKind === 'until_spent' || deadlines.length > 0;
}

/** The deadlines with one more to write, at the end of its day. */
export function withAnother(deadlines: Deadlines): Deadlines {
  return [...deadlines, UNWRITTEN];
}

/** The deadlines when another kind is chosen: one to write where it cannot do without, and none left unwritten where it can. */
export function deadlinesOf(deadlineKind: DeadlineKind, deadlines: Deadlines): Deadlines {
  const written = deadlines.filter(({ day }) => day !== '');
  return needsDeadline(deadlineKind) && written.length === 0 ? withAnother(written) : written;
}

/** Whether applications of such a call are in on given days. */
function needsDeadline(deadlineKind: DeadlineKind): boolean {
  return deadlineKind === 'fixed' || deadlineKind === 'batch';
}
