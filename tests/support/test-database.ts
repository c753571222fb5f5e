import { openDatabase, type Database } from '@koble/db';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { TEMPLATE } from './global-setup';

export interface TestDatabase extends Database {
  url: string;
}

/** A migrated, empty database of this test file's own; closed after its tests and thrown away with the run's servers. */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl } = inject('services');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, { max: 5 });
  afterAll(() => database.close());
  return { ...database, url: url.href };
}
