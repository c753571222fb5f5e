import type { Db } from '@koble/db';
import { insertSchemes } from '@koble/funding';
import type { Clock } from '@koble/kernel';
import { hashPassword } from 'better-auth/crypto';
import { buildRegion, DEMO_SIZE, type RegionSize } from './build-region';
import { DEMO_LOGINS } from './schema';
import { insertPasswords, insertRegion, isEmpty } from './demo-queries';

/**
 * Loads the demo region with the real public schemes. With `onlyWhenEmpty`, a database that holds any organisation is left as
 * it is. Gives what was loaded, or null.
 */
export async function loadRegion(
  { db, clock }: { db: Db; clock: Clock },
  options: { onlyWhenEmpty: boolean; size?: RegionSize },
): Promise<RegionSize | null> {
  if (options.onlyWhenEmpty && !(await isEmpty(db))) return null;
  const size = options.size ?? DEMO_SIZE;
  await insertRegion(db, buildRegion(clock.now(), size));
  await insertSchemes(db, clock.now());
  await insertPasswords(
    db,
    await Promise.all(
      DEMO_LOGINS.map(async ({ email, password }) => ({
        email,
        passwordHash: await hashPassword(password),
      })),
    ),
  );
  return size;
}

/** A region of about this many listings, in the demo's proportions; for load tests. */
export function scaledSize(listings: number): RegionSize {
  return {
    companies: Math.ceil(listings / 10),
    needs: Math.ceil(listings * 0.4),
    candidates: Math.ceil(listings * 0.3),
    pilots: Math.ceil(listings * 0.15),
  };
}
