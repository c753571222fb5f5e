import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Step } from './rule-cycles';
import { EligibilityRule } from './rule-schema';

const Rules = z.array(EligibilityRule);

/**
 * The published calls that may be applied for only after another. Until the transaction ends no other one reads them here: two
 * calls written at once could close a circle that neither saw.
 */
export async function lockCallsInSteps(trx: Trx): Promise<Step[]> {
  await sql`select pg_advisory_xact_lock(hashtext('funding_call.after_call'))`.execute(trx);
  const rows = await trx
    .selectFrom('fundingCall')
    .select(['slug', 'rules'])
    .where('state', '=', 'published')
    .where(sql<boolean>`rules @? '$.**.kind ? (@ == "after_call")'`)
    .execute();
  return rows.map(({ slug, rules }) => ({ slug, rules: Rules.parse(rules) }));
}
