import type { StoredRow } from './account-views';

/** A foreign key of the database: `column` of `table` names a row of `parent`, and with `cascades` goes when that goes. */
export interface Key {
  table: string;
  column: string;
  parent: string;
  parentColumn: string;
  cascades: boolean;
}

/**
 * The keys by which each table's rows are about a person: those that name the person, and those to rows that go with the person,
 * at any depth. A block names a profile, and the profile a person: the block is the person's too.
 */
export function keysToPerson(keys: readonly Key[]): Map<string, Key[]> {
  const own = tablesThatGo(keys, new Set(['person']));
  const about = keys.filter(({ parent, cascades }) =>
    parent === 'person' ? true : cascades && own.has(parent),
  );
  return new Map(
    about.map(({ table }) => [table, about.filter((key) => key.table === table)] as const),
  );
}

/** The tables with rows that go when a row of these goes, and these. */
function tablesThatGo(keys: readonly Key[], of: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set([
    ...of,
    ...keys.filter(({ parent, cascades }) => cascades && of.has(parent)).map(({ table }) => table),
  ]);
  return next.size === of.size ? next : tablesThatGo(keys, next);
}

/**
 * What a row holds that is not the person's to take: what opens something, an answer that the other side still hides, and what
 * somebody else wrote.
 */
const WITHHELD: Readonly<Record<string, (row: StoredRow, personId: string) => string | null>> = {
  calendar_address: () => 'token_hash',
  call_correction: ({ person_id }, personId) => (person_id === personId ? 'reason' : 'text'),
  invitation: () => 'token_hash',
  listing_report: ({ person_id }, personId) => (person_id === personId ? 'note' : 'text'),
  mail: () => 'data',
  match_objection: ({ person_id }, personId) => (person_id === personId ? null : 'reason'),
  meeting: ({ side }) => (side === 'initiator' ? 'receiver_next_step' : 'initiator_next_step'),
};

/** A row as its person may take it: other people in it are left out, for their ids would tell which rows are the same one's. */
export function rowOf(
  personId: string,
  { table, keys }: { table: string; keys: readonly Key[] },
  row: StoredRow,
): StoredRow {
  const withheld = WITHHELD[table]?.(row, personId);
  const people = keys.filter(({ parent }) => parent === 'person').map(({ column }) => column);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => column !== withheld)
      .map(([column, value]) => [
        column,
        people.includes(column) && value !== personId ? null : value,
      ]),
  );
}
