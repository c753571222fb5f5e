import { openDatabase, type Database } from '@koble/db';
import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { asAdmin } from './admin';
import type {} from './global-setup';

export interface TestDatabase extends Database {
  url: string;
}

/** A migrated, empty database of this test file's own; closed after its tests and thrown away with the run's servers. */
export function testDatabase(): Promise<TestDatabase> {
  return copyOf(inject('services').template);
}

/** The same with the demo region in it, as it was loaded on `DEMO_DAY`; for tests of the projects that begin with it. */
export function demoDatabase(): Promise<TestDatabase> {
  const { demoTemplate } = inject('services');
  if (demoTemplate === null) throw new Error('this project is not among those that need the demo');
  return copyOf(demoTemplate);
}

async function copyOf(template: string): Promise<TestDatabase> {
  const { adminUrl, prefix } = inject('services');
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
