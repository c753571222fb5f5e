import { writesFor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { AppError, type ErrorKind } from '@koble/kernel';
import type { JointMember, JointStanding } from './schema';

export type JointNeedErrorCode =
  | 'joint_needs.not_found'
  | 'joint_needs.not_yours'
  /** Its company has not said that others may find it. */
  | 'joint_needs.not_open'
  | 'joint_needs.changed_meanwhile'
  | 'joint_needs.wrong_state'
  | 'joint_needs.unknown_call'
  /** The shares are not of exactly those who have joined or are asked. */
  | 'joint_needs.shares_of_others';

export function jointNeedError(
  code: JointNeedErrorCode,
  kind: ErrorKind,
  field?: string,
): AppError<JointNeedErrorCode> {
  return new AppError(code, kind, field === undefined ? {} : { field });
}

/**
 * Whether somebody writes for its company here: an accountant only looks. An adviser who acts for a client does everything for it
 * but say a yes that `binds` it: to be found, to join, and to terms.
 */
export function maySpeak(actor: OrganisationActor<'company'>, { binds = false } = {}): boolean {
  return writesFor(actor, actor.organisationId) && !(binds && actor.operatorId !== undefined);
}

type Standing = Pick<JointMember, 'state' | 'agreed' | 'sharePercent'>;

const takesPart = ({ state }: Pick<JointMember, 'state'>) =>
  state === 'joined' || state === 'invited';

/** Those who have joined or are asked to. */
export function taking<Member extends Pick<JointMember, 'state'>>(
  members: readonly Member[],
): Member[] {
  return members.filter(takesPart);
}

/**
 * How far a joint need has come: agreed when at least two have joined, nobody is still asked, and all agree to terms whose shares
 * are the whole; ended when fewer than two could still be in it.
 */
export function standingOf(members: readonly Standing[]): JointStanding {
  const inIt = taking(members);
  if (inIt.length < 2) return 'ended';
  const whole = inIt.reduce((sum, { sharePercent }) => sum + sharePercent, 0) === 100;
  const allAgree = inIt.every(({ state, agreed }) => state === 'joined' && agreed);
  return whole && allAgree ? 'agreed' : 'forming';
}

/**
 * A cost in whole øre by whole percent: each gets its part rounded down, and the øre that are left go one by one to those whose
 * part lost most by it (the largest remainder), the first of equals. The parts add up to the cost.
 */
export function splitCost(costOre: number, percents: readonly number[]): number[] {
  const parts = percents.map((percent) => Math.floor((costOre * percent) / 100));
  const whole = percents.reduce((sum, percent) => sum + percent, 0);
  const owed = Math.floor((costOre * whole) / 100) - parts.reduce((sum, part) => sum + part, 0);
  const byLoss = percents
    .map((percent, at) => ({ at, loss: (costOre * percent) % 100 }))
    .sort((a, b) => b.loss - a.loss || a.at - b.at);
  for (const { at } of byLoss.slice(0, owed)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}
