import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { canonicalJson, fingerprint } from '@koble/kernel/fingerprint';
import type { PilotOffer } from '@koble/pilots/schema';
import { sql } from 'kysely';
import { z } from 'zod';
import { partsOf } from './combination';
import type { ScoredChallenge } from './challenge';
import type { LoggedAnswer, LoggedInputs } from './logged-inputs';
import type { ScoredRole } from './role';
import type { RankedSupply } from './schema';
import type { CandidateSupply, Demand, ScoredSupply } from './supply';

/** One answer as it is kept: everything it was made from, and what was shown. */
export interface LoggedMatch {
  ruleVersion: string;
  inputs: LoggedInputs;
  resultHash: string;
}

/** Keeps an answer with its inputs and gives its id. Of the result the ids and scores are kept; the hash is of all of it. */
export async function insertMatchLog(
  db: Db,
  entry: {
    ruleVersion: string;
    actor: Actor;
    needId: string | null;
    inputs: LoggedInputs;
    answer: LoggedAnswer;
  },
): Promise<string> {
  const { actor, answer } = entry;
  const { kind, ...inputs } = entry.inputs;
  const row = await db
    .insertInto('matchLog')
    .values({
      kind,
      ruleVersion: entry.ruleVersion,
      personId: actor.kind === 'visitor' ? null : actor.personId,
      organisationId: 'organisationId' in actor ? actor.organisationId : null,
      needId: entry.needId,
      inputs: canonicalJson(inputs),
      inputsHash: fingerprint(inputs),
      result: canonicalJson(summaryOf(answer)),
      resultHash: fingerprint(answer),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The inputs of a logged answer as they were. */
export async function findMatchLog(db: Db, id: string): Promise<LoggedMatch | undefined> {
  const row = await db
    .selectFrom('matchLog')
    .select(['kind', 'ruleVersion', 'resultHash', sql<object>`inputs`.as('inputs')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { ruleVersion, resultHash, kind } = row;
  return { ruleVersion, resultHash, inputs: KeptInputs.parse({ ...row.inputs, kind }) };
}

const Demanded = z.custom<Demand>(isObject);
const Supplies = z.array(z.custom<ScoredSupply>(isObject));
const People = z.custom<CandidateSupply>(isObject);
const KeptInputs = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bundles'),
    demand: Demanded,
    supplies: z.object({ people: Supplies, pilots: Supplies, calls: Supplies }),
  }),
  z.object({ kind: z.literal('people'), demand: Demanded, people: z.array(People) }),
  z.object({
    kind: z.literal('roles'),
    candidate: People,
    roles: z.array(z.custom<ScoredRole>(isObject)),
    today: z.iso.date(),
  }),
  z.object({
    kind: z.literal('challenges'),
    offers: z.array(z.custom<PilotOffer>(isObject)),
    challenges: z.array(z.custom<ScoredChallenge>(isObject)),
    today: z.iso.date(),
  }),
]);

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function summaryOf(answer: LoggedAnswer): unknown {
  if ('roles' in answer)
    return { ranked: answer.roles.map(({ roleId, match }) => ['role', roleId, match.score]) };
  if ('challenges' in answer)
    return {
      ranked: answer.challenges.map(({ challengeId, offerId, match }) => [
        'challenge',
        challengeId,
        offerId,
        match.score,
      ]),
    };
  const ranked = (supplies: readonly RankedSupply[]) =>
    supplies.map(({ match }) => [match.kind, match.id, match.score]);
  if (!('bundles' in answer)) return { ranked: ranked(answer.people) };
  return {
    ranked: ranked([...answer.people, ...answer.pilots, ...answer.calls]),
    bundles: answer.bundles.map((bundle) => ({
      aims: bundle.aims,
      parts: partsOf(bundle).map(({ match }) => match.id),
    })),
  };
}
