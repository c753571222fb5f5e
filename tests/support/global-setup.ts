import { migrateToLatest, openDatabase } from '@koble/db';
import { startServices, type Services } from '@koble/embedded';
import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { asAdmin, dropDatabases } from './admin';
import { dropIndexes } from './drop-indexes';

declare module 'vitest' {
  interface ProvidedContext {
    /** `prefix` begins the name of every database and index of this run; `template` is the migrated database to copy. */
    services: {
      adminUrl: string;
      template: string;
      meiliUrl: string;
      meiliKey: string;
      prefix: string;
    };
  }
}

/** These read source files or render in happy-dom. */
const NEED_NONE = ['architecture', 'web'];

/** Once a run: both servers in a temporary folder, and the template database. */
export default async function setUp(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (project.vitest.projects.every(({ name }) => NEED_NONE.includes(name))) return undefined;
  const services = await startServices({ volatile: true });
  try {
    const prefix = `koble_${randomBytes(3).toString('hex')}_`;
    project.provide('services', {
      adminUrl: services.databaseUrl,
      template: await makeTemplate(services.databaseUrl, `${prefix}template`),
      meiliUrl: services.meiliUrl,
      meiliKey: services.meiliKey,
      prefix,
    });
    return () => tearDown(services, prefix);
  } catch (error) {
    await services.stop();
    throw error;
  }
}

async function makeTemplate(adminUrl: string, name: string): Promise<string> {
  await asAdmin(adminUrl, (admin) => admin.query(`create database ${name}`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const { db, close } = openDatabase(url.href, { max: 1 });
  await migrateToLatest(db);
  await close();
  return name;
}

/** Our own servers take everything with them; somebody's own are left as they were. */
async function tearDown(services: Services, prefix: string): Promise<void> {
  if (process.env['DATABASE_URL'] !== undefined) await dropDatabases(services.databaseUrl, prefix);
  if (process.env['MEILI_URL'] !== undefined) await dropIndexes(services, prefix);
  await services.stop();
}
