import { openDatabase } from '@koble/db';
import { AppError, isAppError, systemClock } from '@koble/kernel';
import type { Env } from '../env';
import { importNavFeed } from '../nav-feed/import-nav-feed';
import { importCallsFrom, isCallSource } from './import-calls';
import { importCompany } from './import-company';

const USAGE = `Say what to import:
  nav-feed <folder or address>
  brreg <organisation number or file>
  sedia [address] [--dry-run] [--nok-per-eur 11.70]
  horizon-calls <file> [--dry-run]
  calls-csv <file> [--dry-run]`;

/** `import` of adverts, a company or funding calls, as `USAGE` has it: prints what it did. */
export async function importData(env: Env, args: readonly string[]): Promise<number> {
  const [kind, from] = args;
  if (isCallSource(kind)) return fromCalls(env, args);
  if (from === undefined || (kind !== 'nav-feed' && kind !== 'brreg')) {
    console.error(USAGE);
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

async function fromCalls(env: Env, args: readonly string[]): Promise<number> {
  const { db, close } = openDatabase(env.DATABASE_URL);
  try {
    const services = { db, clock: systemClock, nokPerEur: env.NOK_PER_EUR };
    const { lines, exitCode } = await importCallsFrom(services, args);
    console.log(lines.join('\n'));
    return exitCode;
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
