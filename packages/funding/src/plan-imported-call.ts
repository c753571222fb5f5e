import { canonicalJson } from '@koble/kernel/fingerprint';
import type { CallOrigin } from './call-origin';
import type { ImportedCall } from './imported-call';
import type { FundingCall } from './schema';

/** A call that is here under the same slug, with who keeps it and what its feed or file said last. */
export interface HeldCall {
  call: FundingCall;
  origin: CallOrigin | 'written';
  originId: string | null;
  said: Facts | null;
}

/** All that a source says of a call, by field. */
export type Facts = Readonly<Record<string, unknown>>;

export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

export type CallPlan =
  | { kind: 'new' }
  /** `facts` are the source's, but for the fields that a person wrote; their names are in `byHand`. */
  | { kind: 'changed'; facts: Facts; fields: FieldChange[]; byHand: string[] }
  | { kind: 'unchanged'; byHand: string[] }
  /** Left as it is: a person keeps it, or another feed does. */
  | { kind: 'kept'; by: 'hand' | 'another source' };

/** Fields that only say something together: a person who writes one of them has decided on all. */
const TOGETHER: readonly (readonly string[])[] = [
  ['opensOn', 'deadlineKind', 'deadlines', 'forecastMonth'],
  ['amountMinOre', 'amountMaxOre'],
  ['earliestStartOn', 'latestStartOn', 'latestEndOn'],
  ['trlMin', 'trlMax'],
];

/**
 * What becomes of a call that a source says is open. A field that says something else than the source did last was written by
 * a person and stays; a call that a person wrote, or closed while it was open at its source, stays altogether. The portal's
 * feed takes a call over from the file of the same calls, never the other way round.
 */
export function planImportedCall(
  held: HeldCall | undefined,
  { origin, imported }: { origin: CallOrigin; imported: ImportedCall },
): CallPlan {
  if (held === undefined) return { kind: 'new' };
  if (held.origin === 'written' || held.said === null) return { kind: 'kept', by: 'hand' };
  if (!isOurs(held, origin, imported.originId)) return { kind: 'kept', by: 'another source' };
  const is = factsOf(held.call);
  if (is['state'] !== 'published' && held.said['state'] === 'published')
    return { kind: 'kept', by: 'hand' };
  const says = saysOf(imported);
  const byHand = fieldsByHand(is, held.said);
  const fields = Object.keys(says)
    .filter((field) => !byHand.includes(field) && !same(is[field], says[field]))
    .map((field) => ({ field, from: is[field], to: says[field] }));
  if (fields.length === 0) return { kind: 'unchanged', byHand };
  const kept = byHand.map((field) => [field, is[field]] as const);
  return { kind: 'changed', facts: { ...says, ...Object.fromEntries(kept) }, fields, byHand };
}

/** What a source says of a call that is open there. When it was read, and by whom, is no fact of the call: see `lastCheck`. */
export function saysOf({ funder, call }: ImportedCall): Facts {
  const { slug: _, checkedOn: __, checkedBy: ___, ...said } = call;
  return { ...said, funder, state: 'published' };
}

/** The same of a call as it is here. */
function factsOf(call: FundingCall): Facts {
  const { id: _, slug: __, checkedOn: ___, checkedBy: ____, funder, ...facts } = call;
  return { ...facts, funder: funder.name };
}

/** The day on which the call was last read, and by whom: at its source, unless a person has checked it since. */
export function lastCheck(
  held: HeldCall | undefined,
  { call }: ImportedCall,
): Pick<FundingCall, 'checkedOn' | 'checkedBy'> {
  const { checkedOn, checkedBy } =
    held === undefined || call.checkedOn > held.call.checkedOn ? call : held.call;
  return { checkedOn, checkedBy };
}

function isOurs(held: HeldCall, origin: CallOrigin, originId: string): boolean {
  if (held.origin === origin) return held.originId === originId;
  return held.origin === 'horizon_file' && origin === 'sedia';
}

/** A field that the source did not say anything of last time has come since, and is nobody's. */
function fieldsByHand(is: Facts, said: Facts): string[] {
  const changed = Object.keys(said).filter(
    (field) => field !== 'state' && field in is && !same(is[field], said[field]),
  );
  return Object.keys(said).filter(
    (field) =>
      changed.includes(field) ||
      TOGETHER.some((group) => group.includes(field) && group.some((one) => changed.includes(one))),
  );
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
