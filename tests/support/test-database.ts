import { openDatabase, type Database } from '@koble/db';
import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { asAdmin } from './admin';
import type {} from './global-setup';

export interface TestDatabase extends Database {
  url: string;
}

/** A migrated, empty database of this test file's own; closed after its tests and thrown away with the run's servers. */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, prefix } = inject('services');
  const name = `${prefix}${randomBytes(6).toString('hex')}`;
  // Faster than the default as long as nothing is forced to disk: 13 against 35 ms.
  await asAdmin(adminUrl, (admin) =>
    admin.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, { max: 5 });
  afterAll(() => database.close());
  return { ...database, url: url.href };
}
