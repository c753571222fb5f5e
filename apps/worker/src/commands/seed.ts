import { openDatabase } from '@koble/db';
import { loadRegion, scaledSize } from '@koble/demo';
import { systemClock } from '@koble/kernel';
import type { Env } from '../env';

/** `seed [--if-empty] [--scale N]`: the demo region, or one of about N listings for load. */
export async function seed(env: Env, args: readonly string[]): Promise<number> {
  const scale = args.includes('--scale') ? Number(args[args.indexOf('--scale') + 1]) : undefined;
  if (scale !== undefined && !(Number.isInteger(scale) && scale > 0)) {
    console.error('--scale takes a whole number of listings, for example --scale 100000');
    return 1;
  }
  const { db, close } = openDatabase(env.DATABASE_URL);
  try {
    const loaded = await loadRegion(
      { db, clock: systemClock },
      {
        onlyWhenEmpty: args.includes('--if-empty'),
        ...(scale === undefined ? {} : { size: scaledSize(scale) }),
      },
    );
    if (loaded !== null) console.log(`loaded ${JSON.stringify(loaded)}`);
    return 0;
  } finally {
    await close();
  }
}
