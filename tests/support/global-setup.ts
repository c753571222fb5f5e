import { migrateToLatest, openDatabase } from '@koble/db';
import { startServices } from '@koble/embedded';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    services: { adminUrl: string; meiliUrl: string; meiliKey: string };
  }
}

/** The migrated database that every test's own is a copy of. */
export const TEMPLATE = 'koble_template';

/** Once a run: both servers in a temporary folder, and the template database. A run of the walls or the web alone needs none. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const needy = project.vitest.projects.some(({ name }) => !['architecture', 'web'].includes(name));
  if (!needy) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'koble-test-'));
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(dir, 0o755);
  const services = await startServices({ dataDir: dir, volatile: true });
  const admin = new pg.Client({ connectionString: services.databaseUrl });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = new URL(services.databaseUrl);
  template.pathname = `/${TEMPLATE}`;
  const { db, close } = openDatabase(template.href, { max: 1 });
  await migrateToLatest(db);
  await close();
  project.provide('services', {
    adminUrl: services.databaseUrl,
    meiliUrl: services.meiliUrl,
    meiliKey: services.meiliKey,
  });
  return async () => {
    await services.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}
