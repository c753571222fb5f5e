import { inTransaction, type Db } from '@koble/db';
import { correctCall, getCall, insertSchemes } from '@koble/funding';
import type { Clock } from '@koble/kernel';
import { hashPassword } from 'better-auth/crypto';
import { buildDemoRegion, buildLargeRegion } from './build-region';
import {
  forgetNews,
  hasOrganisation,
  insertPasswords,
  insertRegion,
  linkPilotCalls,
  isEmpty,
  type Region,
} from './demo-queries';
import { DEMO_LOGINS } from './schema';

interface Place {
  db: Db;
  clock: Clock;
}

/** Calls that pay for research time that a small company buys. */
const PILOT_CALLS = ['distriktforsk-forprosjekt', 'rff-kvalifiseringsstotte'];

/** How many rows were loaded, by what they are. */
export type Loaded = Record<'organisations' | 'needs' | 'candidates' | 'pilots', number>;

/**
 * Loads the demo region with the real public schemes and the log-ins into an empty database, all or nothing. Gives null, and
 * changes nothing, where there is any organisation already.
 */
export async function loadDemoRegion({ db, clock }: Place): Promise<Loaded | null> {
  if (!(await isEmpty(db))) return null;
  const region = buildDemoRegion(clock.now());
  const passwords = await Promise.all(
    DEMO_LOGINS.map(async ({ email, password }) => ({
      email,
      passwordHash: await hashPassword(password),
    })),
  );
  await inTransaction(db, async (trx) => {
    await insertRegion(trx, region);
    await insertSchemes(trx, clock.now());
    // The demo's partner alone says who pays: its pilots are those beside the student's task.
    for (const { organisationId } of region.pilots.filter(({ type }) => type === 'student_task'))
      await linkPilotCalls(trx, { organisationId, slugs: PILOT_CALLS });
    await sayWhatIsWrong({ db: trx, clock });
    await insertPasswords(trx, passwords);
    await forgetNews(trx);
  });
  return sizeOf(region);
}

/** A visitor has said that a scheme is not as it stands: something for the advisers to look at. */
async function sayWhatIsWrong(place: Place): Promise<void> {
  const visitor = { kind: 'visitor' } as const;
  const { id: callId } = await getCall(place, visitor, 'eurostars');
  const text = 'Jeg tror at fristen er lyst ut nå. Kan dere sjekke? (demo)';
  await correctCall(place, visitor, { callId, field: 'deadlines', text, sourceUrl: null });
}

/** Adds about so many invented listings to what is there. Gives null, and changes nothing, where that has been done before. */
export async function loadLargeRegion(
  { db, clock }: Place,
  listings: number,
): Promise<Loaded | null> {
  const region = buildLargeRegion(clock.now(), listings);
  const [first] = region.organisations;
  if (first === undefined || (await hasOrganisation(db, first.id))) return null;
  await insertRegion(db, region);
  return sizeOf(region);
}

function sizeOf({ organisations, needs, candidates, pilots }: Region): Loaded {
  return {
    organisations: organisations.length,
    needs: needs.length,
    candidates: candidates.length,
    pilots: pilots.length,
  };
}
