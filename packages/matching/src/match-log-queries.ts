import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { canonicalJson, fingerprint } from '@koble/kernel/fingerprint';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ByKind, ShownAnswer } from './answer-need';
import type { Demand, ScoredSupply } from './supply';

/** One answer as it is kept: everything it was made from, and what was shown. */
export interface LoggedMatch {
  ruleVersion: string;
  demand: Demand;
  supplies: ByKind<ScoredSupply[]>;
  resultHash: string;
}

/** Keeps an answer with its inputs and gives its id. Of the result the ids and scores are kept; the hash is of all of it. */
export async function insertMatchLog(
  db: Db,
  entry: {
    ruleVersion: string;
    actor: Actor;
    demand: Demand;
    supplies: ByKind<ScoredSupply[]>;
    answer: ShownAnswer;
  },
): Promise<string> {
  const { actor, demand, supplies, answer } = entry;
  const inputs = { demand, supplies };
  const row = await db
    .insertInto('matchLog')
    .values({
      ruleVersion: entry.ruleVersion,
      personId: actor.kind === 'visitor' ? null : actor.personId,
      organisationId: 'organisationId' in actor ? actor.organisationId : null,
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
    .select(['ruleVersion', 'resultHash', sql<unknown>`inputs`.as('inputs')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const inputs = LoggedInputs.parse(row.inputs);
  return { ruleVersion: row.ruleVersion, resultHash: row.resultHash, ...inputs };
}

const LoggedInputs = z.object({
  demand: z.custom<Demand>(isObject),
  supplies: z.object({
    people: z.array(z.custom<ScoredSupply>(isObject)),
    pilots: z.array(z.custom<ScoredSupply>(isObject)),
    calls: z.array(z.custom<ScoredSupply>(isObject)),
  }),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function summaryOf({ people, pilots, calls, bundles }: ShownAnswer): unknown {
  return {
    ranked: [...people, ...pilots, ...calls].map(({ match }) => [
      match.kind,
      match.id,
      match.score,
    ]),
    bundles: bundles.map(({ aims, person, pilot, call }) => ({
      aims,
      parts: [person, pilot, call].map((part) => part?.match.id ?? null),
    })),
  };
}
