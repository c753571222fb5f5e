import type { AgreementTerms, Milestone } from './terms';

const VALUES = [
  'researcherHours',
  'priceOre',
  'companyHours',
  'startOn',
  'weeks',
  'rights',
  'nda',
] as const;
const LISTS = ['scope', 'deliverables', 'callIds'] as const;

export interface ValueChange {
  field: (typeof VALUES)[number];
  from: string | number | boolean;
  to: string | number | boolean;
}

/** `isReordered` where the same lines stand in another order. */
export interface ListChange {
  field: (typeof LISTS)[number];
  added: string[];
  removed: string[];
  isReordered: boolean;
}

/** A milestone of the same title with another day or share is changed, not removed and added. */
export interface MilestonesChange {
  field: 'milestones';
  added: Milestone[];
  removed: Milestone[];
  changed: { from: Milestone; to: Milestone }[];
}

export type TermsChange = ValueChange | ListChange | MilestonesChange;

/** What is different in the second terms, field by field; nothing where they say the same. */
export function termsDifference(before: AgreementTerms, after: AgreementTerms): TermsChange[] {
  return [
    ...LISTS.flatMap((field) => listChange(field, before[field], after[field])),
    ...VALUES.flatMap((field) =>
      before[field] === after[field] ? [] : [{ field, from: before[field], to: after[field] }],
    ),
    ...milestonesChange(before.milestones, after.milestones),
  ];
}

function listChange(
  field: ListChange['field'],
  before: readonly string[],
  after: readonly string[],
): ListChange[] {
  const added = without(after, before);
  const removed = without(before, after);
  const isSame = before.length === after.length && before.every((line, at) => line === after[at]);
  if (isSame) return [];
  return [{ field, added, removed, isReordered: added.length === 0 && removed.length === 0 }];
}

/** The lines that are left when each of the others has taken one like it away. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function milestonesChange(
  before: readonly Milestone[],
  after: readonly Milestone[],
): MilestonesChange[] {
  const then = byTitle(before);
  const now = byTitle(after);
  const added = [...now].filter(([key]) => !then.has(key)).map(([, milestone]) => milestone);
  const removed = [...then].filter(([key]) => !now.has(key)).map(([, milestone]) => milestone);
  const changed = [...then].flatMap(([key, from]) => {
    const to = now.get(key);
    return to === undefined || isSame(from, to) ? [] : [{ from, to }];
  });
  return added.length + removed.length + changed.length === 0
    ? []
    : [{ field: 'milestones', added, removed, changed }];
}

/** Of several with one title the first is compared with the first. */
function byTitle(milestones: readonly Milestone[]): Map<string, Milestone> {
  const counts = new Map<string, number>();
  return new Map(
    milestones.map((milestone) => {
      const count = (counts.get(milestone.title) ?? 0) + 1;
      counts.set(milestone.title, count);
      return [`${count} ${milestone.title}`, milestone];
    }),
  );
}

function isSame(one: Milestone, other: Milestone): boolean {
  return one.on === other.on && one.percent === other.percent;
}
