import type { Actor } from '@koble/accounts/schema';
import { osloDate, osloMoment, type IsoDate } from '@koble/kernel';
import { fundingError } from './funding-error';
import type { FundingCall } from './schema';

type CallState = FundingCall['state'];
type Owned = { funder: { id: string } };
type Timed = Pick<FundingCall, 'state' | 'opensOn' | 'deadlines' | 'forecastMonth'>;

/** From each state to those it may become. A closed call may open again: schemes come back next year. */
export const TRANSITIONS: Readonly<Record<CallState, readonly CallState[]>> = {
  draft: ['published'],
  published: ['closed'],
  closed: ['published'],
};

/** Refuses a step that is not in the table; writing a call again in the state it has is none. Error: `funding.illegal_transition`. */
export function refuseIllegalStep(from: CallState, to: CallState): void {
  if (from === to || TRANSITIONS[from].includes(to)) return;
  throw fundingError('funding.illegal_transition', 'conflict', { details: { from, to } });
}

/**
 * Who may write, publish and close a call: those who work for its funder, and the advisers of the operators, who keep the
 * catalogue right.
 */
export function canPublishCall(actor: Actor, call: Owned): boolean {
  if (actor.kind === 'operator') return actor.role === 'adviser';
  return actor.kind === 'funder' && actor.organisationId === call.funder.id;
}

/** A draft is its writers' alone; what was published stays readable when it has closed. */
export function canReadCall(actor: Actor, call: Owned & { state: CallState }): boolean {
  return call.state !== 'draft' || canPublishCall(actor, call);
}

/** The first deadline after this moment, or after the start of this day in Norway; null where none is known. */
export function nextDeadline(
  call: Pick<FundingCall, 'deadlines'>,
  from: Date | IsoDate,
): Date | null {
  const after = typeof from === 'string' ? osloMoment(from) : from;
  const ahead = call.deadlines
    .map((deadline) => new Date(deadline))
    .filter((deadline) => deadline > after)
    .sort((a, b) => a.getTime() - b.getTime());
  return ahead[0] ?? null;
}

/**
 * Tells of each call whether it takes applications at this moment, as far as is known: published, opened, and not past its
 * last deadline. One whose deadlines are not known stays open: it is shown with that said, not hidden. A forecast has not
 * opened.
 */
export function openAt(now: Date): (call: Timed) => boolean {
  const today = osloDate(now);
  return ({ state, forecastMonth, opensOn, deadlines }) => {
    if (state !== 'published' || forecastMonth !== null) return false;
    if (opensOn !== null && opensOn > today) return false;
    return deadlines.length === 0 || deadlines.some((at) => Date.parse(at) > now.getTime());
  };
}
