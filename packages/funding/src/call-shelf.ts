import type { Db } from '@koble/db';
import { listCallsByIds, type StoredCall } from './call-queries';
import { getShelfMark, listCallVersions } from './call-shelf-queries';
import { exactKey } from './rule-key';
import type { RuleLeaf } from './rule-leaf';
import type { EligibilityRule, RuleGroup } from './rule-schema';
import { isGroup } from './rule-tree';
import type { FundingCall } from './schema';

interface Shelf {
  mark: string;
  stored: Map<string, Stored>;
  calls: readonly FundingCall[];
}

type Stored = Pick<StoredCall, 'call' | 'version'>;

/** One shelf for each database of the process; it goes when its database does. */
const SHELVES = new WeakMap<Db, Shelf>();

/** Which rules of single facts there are, each once: what is asked by a thousand calls is then judged once a request. */
const LEAVES = new Map<string, RuleLeaf>();
const MOST_LEAVES = 50_000;

/**
 * All published calls, parsed, those first that pay most at most. They are kept between requests: parsing ten thousand takes a
 * hundred times what judging them does. What was written since is read again; a mark that no change leaves as it was tells
 * whether anything is.
 */
export async function publishedCalls(db: Db): Promise<readonly FundingCall[]> {
  const mark = await getShelfMark(db);
  const before = SHELVES.get(db);
  const shelf = before?.mark === mark ? before : await refreshed(db, { mark, before });
  SHELVES.set(db, shelf);
  return shelf.calls;
}

async function refreshed(
  db: Db,
  { mark, before }: { mark: string; before: Shelf | undefined },
): Promise<Shelf> {
  const versions = await listCallVersions(db);
  const changed = versions.filter(({ id, version }) => before?.stored.get(id)?.version !== version);
  const read = await listCallsByIds(
    db,
    changed.map(({ id }) => id),
  );
  const fresh = new Map(
    read.map(({ call, version }) => [call.id, { call: shared(call), version }]),
  );
  const stored = new Map<string, Stored>();
  for (const { id, checkedOn } of versions) {
    const one = fresh.get(id) ?? before?.stored.get(id);
    if (one !== undefined) stored.set(id, { ...one, call: checkedAt(one.call, checkedOn) });
  }
  const calls = [...stored.values()].map(({ call }) => call).sort(byMostPaid);
  return { mark, stored, calls };
}

/** A new day of the check is no new version: the call is not parsed again for it. */
function checkedAt(call: FundingCall, checkedOn: string): FundingCall {
  return call.checkedOn === checkedOn ? call : { ...call, checkedOn };
}

function byMostPaid(a: FundingCall, b: FundingCall): number {
  return (b.amountMaxOre ?? -1) - (a.amountMaxOre ?? -1) || (a.slug < b.slug ? -1 : 1);
}

function shared(call: FundingCall): FundingCall {
  return { ...call, rules: call.rules.map(sharedRule) };
}

function sharedRule(rule: EligibilityRule): EligibilityRule {
  return isGroup(rule) ? sharedGroup(rule) : sharedLeaf(rule);
}

function sharedGroup(group: RuleGroup): RuleGroup {
  return group.kind === 'not'
    ? { ...group, rule: sharedRule(group.rule) }
    : { ...group, rules: group.rules.map(sharedRule) };
}

function sharedLeaf(leaf: RuleLeaf): RuleLeaf {
  const name = `${exactKey(leaf)} ${leaf.sourceUrl ?? ''}`;
  const known = LEAVES.get(name);
  if (known !== undefined) return known;
  if (LEAVES.size < MOST_LEAVES) LEAVES.set(name, leaf);
  return leaf;
}
