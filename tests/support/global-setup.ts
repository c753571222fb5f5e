import { migrateToLatest, openDatabase } from '@koble/db';
import { loadDemoRegion } from '@koble/demo';
import { startServices, type Services } from '@koble/embedded';
import { fixedClock } from '@koble/kernel';
import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { asAdmin, dropDatabases } from './admin';
import { chromiumProgram } from './chromium-program';
import { DEMO_DAY } from './demo-day';
import { dropIndexes } from './drop-indexes';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * `prefix` begins the name of every database and index of this run; `template` is the migrated database to copy, and
     * `demoTemplate` the same with the demo region in it, as it was loaded on `DEMO_DAY`: there where tests of a project use it.
     */
    services: {
      adminUrl: string;
      template: string;
      demoTemplate: string | null;
      meiliUrl: string;
      meiliKey: string;
      prefix: string;
    };
  }
}

/** These read source files or render in happy-dom. */
const NEED_NONE = ['architecture', 'web'];
/** These begin with the demo region, which takes longer to load than to copy. */
const NEED_DEMO = ['api', 'e2e'];
const NEED_BROWSER = ['e2e'];

/** Once a run: both servers in a temporary folder, and the template database. */
export default async function setUp(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (project.vitest.projects.every(({ name }) => NEED_NONE.includes(name))) return undefined;
  const runs = (names: readonly string[]) =>
    project.vitest.projects.some(({ name }) => names.includes(name));
  // Once, and not by each thread.
  if (runs(NEED_BROWSER)) await chromiumProgram();
  const services = await startServices({ volatile: true });
  try {
    const prefix = `koble_${randomBytes(3).toString('hex')}_`;
    const adminUrl = services.databaseUrl;
    const template = await makeTemplate(adminUrl, `${prefix}template`);
    project.provide('services', {
      adminUrl,
      template,
      demoTemplate: runs(NEED_DEMO)
        ? await makeDemo(adminUrl, { template, name: `${prefix}demo` })
        : null,
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
  const { db, close } = openDatabase(urlOf(adminUrl, name), { max: 1 });
  await migrateToLatest(db);
  await close();
  return name;
}

async function makeDemo(
  adminUrl: string,
  { template, name }: { template: string; name: string },
): Promise<string> {
  await asAdmin(adminUrl, (admin) =>
    admin.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const { db, close } = openDatabase(urlOf(adminUrl, name), { max: 1 });
  await loadDemoRegion({ db, clock: fixedClock(DEMO_DAY) });
  await close();
  return name;
}

/** The address of another database on the same server. */
function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Our own servers take everything with them; somebody's own are left as they were. */
async function tearDown(services: Services, prefix: string): Promise<void> {
  if (process.env['DATABASE_URL'] !== undefined) await dropDatabases(services.databaseUrl, prefix);
  if (process.env['MEILI_URL'] !== undefined) await dropIndexes(services, prefix);
  await services.stop();
}
