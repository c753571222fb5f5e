import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { refuseUnlessAdviser } from './answer-objection';
import { answerOf, explanationIn } from './logged-inputs';
import { findMatchLog } from './match-log-queries';
import { listObjectionsOfOthers, type ObjectionRow } from './objection-queries';
import type { ObjectionToAnswer } from './schema';
import { RULE_VERSION } from './weights';

/**
 * The objections that an adviser may answer, the open ones first, each with what was shown: not those of a candidate who has shut
 * the operator out, nor those about such a candidate. Error: `matching.not_an_adviser`.
 */
export async function listObjections(
  { db }: { db: Db },
  actor: OrganisationActor<'operator'>,
): Promise<ObjectionToAnswer[]> {
  refuseUnlessAdviser(actor);
  const rows = await asActor(db, actor, (trx) => listObjectionsOfOthers(trx, actor.personId));
  return Promise.all(rows.map((row) => withExplanation(db, row)));
}

/** The log is whoever's was shown the answer; of it the adviser sees the one explanation, nameless as it is. */
async function withExplanation(
  db: Db,
  { matchLogId, ...objection }: ObjectionRow,
): Promise<ObjectionToAnswer> {
  const logged = await findMatchLog(db, matchLogId);
  const about = { kind: objection.kind, id: objection.aboutId };
  const match =
    logged?.ruleVersion === RULE_VERSION
      ? explanationIn(answerOf(logged.inputs), about)
      : undefined;
  return { ...objection, ruleVersion: logged?.ruleVersion ?? '', match: match ?? null };
}
