import type { JointMember, JointNeed } from '@koble/joint-needs/schema';
import { oreOfText } from '@koble/kernel';

/** The terms while they are written, as they were typed. */
export interface TermsDraft {
  title: string;
  plan: string;
  cost: string;
  call: { id: string; title: string } | null;
  /** Percent as typed, by the organisation's id. */
  shares: Readonly<Record<string, string>>;
}

/** Those who share the cost. */
export function sharersOf({ members }: Pick<JointNeed, 'members'>): JointMember[] {
  return members.filter(({ state }) => state === 'joined' || state === 'invited');
}

export function draftOfJoint(joint: JointNeed): TermsDraft {
  const sharers = sharersOf(joint);
  const said = sharers.some(({ sharePercent }) => sharePercent > 0);
  return {
    title: joint.title,
    plan: joint.plan,
    cost: joint.costOre === null ? '' : String(joint.costOre / 100),
    call: joint.call,
    shares: said
      ? Object.fromEntries(
          sharers.map(({ organisationId, sharePercent }) => [organisationId, String(sharePercent)]),
        )
      : equalShares(sharers),
  };
}

/** The same for all; the percent that are left go to the first. */
export function equalShares(
  sharers: readonly Pick<JointMember, 'organisationId'>[],
): Record<string, string> {
  const each = Math.floor(100 / sharers.length);
  const left = 100 - each * sharers.length;
  return Object.fromEntries(
    sharers.map(({ organisationId }, at) => [organisationId, String(at < left ? each + 1 : each)]),
  );
}

/** What is typed as what is sent; undefined for what is no amount or no whole percent. */
export function readTerms(draft: TermsDraft, sharers: readonly JointMember[]) {
  const costOre = draft.cost.trim() === '' ? null : oreOfText(draft.cost);
  const shares = sharers.map(({ organisationId }) => ({
    organisationId,
    percent: percentOf(draft.shares[organisationId] ?? ''),
  }));
  return { costOre, shares, sum: shares.reduce((sum, { percent }) => sum + percent, 0) };
}

/** NaN for what is no whole number from 0 to 100, so that the sum is none either. */
function percentOf(typed: string): number {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100 ? Number(typed) : Number.NaN;
}
