import { createBusinessRegister, parseRegisterAnswer, saveRegisterCompany } from '@koble/accounts';
import { openDatabase } from '@koble/db';
import { systemClock } from '@koble/kernel';
import { readFile } from 'node:fs/promises';
import type { Env } from '../env';
import { importNavFeed } from '../nav-feed/import-nav-feed';

/** `import nav-feed <folder or address>` and `import brreg <number or file>`: prints what it did. */
export async function importData(env: Env, [kind, from]: readonly string[]): Promise<number> {
  if (from === undefined || (kind !== 'nav-feed' && kind !== 'brreg')) {
    console.error(
      'Say what to import:\n  nav-feed <folder or address>\n  brreg <organisation number or file>',
    );
    return 1;
  }
  const { db, close } = openDatabase(env.DATABASE_URL);
  try {
    return kind === 'nav-feed' ? await fromFeed(db, from) : await fromRegister(db, env, from);
  } finally {
    await close();
  }
}

async function fromFeed(
  db: Parameters<typeof importNavFeed>[0]['db'],
  from: string,
): Promise<number> {
  const report = await importNavFeed({ db, clock: systemClock }, from);
  for (const { id, reason } of report.refused) console.log(`${id}: ${reason}`);
  console.log(
    `${report.written} written, ${report.unchanged} unchanged, ${report.stopped} stopped, ${report.refused.length} refused`,
  );
  return 0;
}

async function fromRegister(
  db: Parameters<typeof saveRegisterCompany>[0],
  env: Env,
  from: string,
): Promise<number> {
  const company = from.endsWith('.json')
    ? parseRegisterAnswer(JSON.parse(await readFile(from, 'utf8')), new Date())
    : await createBusinessRegister({ baseUrl: env.BRREG_URL }).lookUp(from);
  const { name, number, status } = company.profile;
  if (status !== 'active') {
    console.error(`${number ?? ''} ${name ?? ''}: accounts.company_${status}`);
    return 1;
  }
  await saveRegisterCompany(db, company);
  console.log(`${number ?? ''} ${name ?? ''} is saved`);
  return 0;
}
