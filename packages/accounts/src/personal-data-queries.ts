import type { Db, Trx } from '@koble/db';
import { sql, type RawBuilder } from 'kysely';
import type { StoredRow } from './account-views';
import type { Key } from './personal-keys';

/** Every foreign key of one column, as PostgreSQL's catalogue has it: what a later migration adds is among them. */
export async function listKeys(db: Db): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select child.relname as table, child_column.attname as column, parent.relname as parent,
      parent_column.attname as parent_column, key.confdeltype = 'c' as cascades
    from pg_constraint key
    join pg_class child on child.oid = key.conrelid
    join pg_class parent on parent.oid = key.confrelid
    join pg_attribute child_column on child_column.attrelid = child.oid and child_column.attnum = key.conkey[1]
    join pg_attribute parent_column on parent_column.attrelid = parent.oid and parent_column.attnum = key.confkey[1]
    where key.contype = 'f' and key.connamespace = 'public'::regnamespace
    order by child.relname, child_column.attnum`.execute(db);
  return rows;
}

/** The tables that whoever acts for a person cannot read. */
export async function listLockedTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not has_table_privilege('koble_app', oid, 'select')
    order by relname`.execute(db);
  return rows.map(({ table }) => table);
}

/** Rows of a table, and the keys by which they are found to be somebody's. */
interface About {
  keys: ReadonlyMap<string, readonly Key[]>;
  table: string;
  personId: string;
}

/** A table's rows about a person as far as they are seen here, without what is made of other columns. */
export async function listRowsAbout(trx: Trx, about: About): Promise<StoredRow[]> {
  const { rows } = await sql<{ row: StoredRow }>`
    select to_jsonb(about) - array(
      select attname::text from pg_attribute
      where attrelid = ${about.table}::regclass and attgenerated <> ''
    ) as row
    from ${sql.table(about.table)} about where ${isAbout(about)}`.execute(trx);
  return rows.map(({ row }) => row);
}

/** How many of a table's rows are about a person. */
export async function countRowsAbout(db: Db, about: About): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(about.table)} about where ${isAbout(about)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export async function getPersonRow(trx: Trx, personId: string): Promise<StoredRow> {
  const { rows } = await sql<{ row: StoredRow }>`
    select to_jsonb(person) as row from person where id = ${personId}`.execute(trx);
  return rows[0]?.row ?? {};
}

function isAbout({ keys, table, personId }: About): RawBuilder<boolean> {
  const any = (of: readonly Key[], seen: readonly string[]): RawBuilder<boolean> =>
    sql`(${sql.join([sql`false`, ...of.map((key) => leads(key, seen))], sql` or `)})`;
  const leads = ({ column, parent, parentColumn }: Key, seen: readonly string[]) => {
    if (parent === 'person') return sql`${sql.ref(column)} = ${personId}`;
    // A table whose rows name others of its own would lead round in a circle.
    if (seen.includes(parent)) return sql`false`;
    const own = (keys.get(parent) ?? []).filter(({ cascades }) => cascades);
    return sql`${sql.ref(column)} in (
      select ${sql.ref(parentColumn)} from ${sql.table(parent)} where ${any(own, [...seen, parent])}
    )`;
  };
  return any(keys.get(table) ?? [], [table]);
}
