import { openDatabase } from '@koble/db';
import { agreeInDemo, loadDemoRegion, loadLargeRegion, planInDemo } from '@koble/demo';
import { openFileStore } from '@koble/files';
import { systemClock } from '@koble/kernel';
import type { Env } from '../env';

/**
 * `seed [--if-empty]`: the demo region, into an empty database only; `seed --scale N`: about N more listings, for load, beside
 * whatever is there.
 */
export async function seed(env: Env, args: readonly string[]): Promise<number> {
  const scale = args.includes('--scale') ? Number(args[args.indexOf('--scale') + 1]) : undefined;
  if (scale !== undefined && !(Number.isInteger(scale) && scale > 0)) {
    console.error('--scale takes a whole number of listings, for example --scale 100000');
    return 1;
  }
  const { db, close } = openDatabase(env.DATABASE_URL);
  const place = { db, clock: systemClock };
  try {
    const loaded = await (scale === undefined
      ? loadDemoRegion(place)
      : loadLargeRegion(place, scale));
    if (loaded !== null) {
      if (scale === undefined) await planInDemo(place);
      if (scale === undefined && env.FILES_URL !== undefined)
        await agreeInDemo({ ...place, files: openFileStore(env.FILES_URL) });
      console.log(`loaded ${JSON.stringify(loaded)}`);
      return 0;
    }
    if (args.includes('--if-empty')) return 0;
    console.error(
      scale === undefined
        ? 'Nothing was loaded: the demo region goes into an empty database, and there are organisations in this one.'
        : 'Nothing was loaded: the large region is there already.',
    );
    return 1;
  } finally {
    await close();
  }
}
