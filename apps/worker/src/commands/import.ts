import { openDatabase } from '@koble/db';
import { AppError, isAppError, systemClock } from '@koble/kernel';
import type { Env } from '../env';
import { importNavFeed } from '../nav-feed/import-nav-feed';
import { importCompany } from './import-company';

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
    if (kind === 'nav-feed')
      return await fromFeed({ db, clock: systemClock, counties: env.NAV_FEED_COUNTIES }, from);
    const { saved, line } = await importCompany(
      { db, clock: systemClock, registerUrl: env.BRREG_URL },
      from,
    );
    console.log(line);
    return saved ? 0 : 1;
  } finally {
    await close();
  }
}

async function fromFeed(place: Parameters<typeof importNavFeed>[0], from: string): Promise<number> {
  const report = await importNavFeed(place, from).catch((error: unknown) => {
    if (isAppError(error)) return error;
    throw error;
  });
  if (report instanceof AppError) {
    console.error(`${from}: ${String(report.details['reason'])} [${report.code}]`);
    return 1;
  }
  for (const { id, reason } of report.refused) console.log(`${id}: ${reason}`);
  console.log(
    `${report.written} written, ${report.unchanged} unchanged, ${report.stopped} stopped, ${report.refused.length} refused`,
  );
  return 0;
}
