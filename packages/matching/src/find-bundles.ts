import type { Actor } from '@koble/accounts/schema';
import type { SearchServices } from '@koble/catalogue';
import { askingCompany } from '@koble/funding';
import { answerNeed, chooseShown } from './answer-need';
import { insertMatchLog } from './match-log-queries';
import { readSupplies } from './read-supplies';
import { retrieveSupplies } from './retrieve';
import type { BundleAnswer, BundleInput } from './schema';
import type { Demand } from './supply';
import { RULE_VERSION } from './weights';

/**
 * The people, pilots and calls that fit a need, ranked and explained, and two or three bundles of them. Anybody may ask, with
 * or without an account; what was shown is logged with its inputs and can be made again by `replayMatch`.
 * A company's own facts, answers and de minimis ledger fill what the question leaves out; nobody else's are read. Error:
 * `funding.answers_contradict`.
 */
export async function findBundles(
  services: SearchServices,
  actor: Actor,
  input: BundleInput,
): Promise<BundleAnswer> {
  const now = services.clock.now();
  const { facts, money } = await askingCompany(services, actor, {
    company: input.company,
    answers: input.answers,
    budgetOre: input.need.budgetOre,
  });
  const demand: Demand = {
    need: input.need,
    company: { ...facts.registered, ...input.company },
    answers: facts.answers,
    today: facts.today,
    deMinimisRoomOre: money.deMinimisRemainingOre,
  };
  const { ids, degraded } = await retrieveSupplies(services, actor, input.need);
  const { shown, counts } = chooseShown(demand, await readSupplies(services.db, ids, now));
  const answer = answerNeed(demand, shown);
  const logId = await insertMatchLog(services.db, {
    ruleVersion: RULE_VERSION,
    actor,
    needId: null,
    inputs: { kind: 'bundles', demand, supplies: shown },
    answer,
  });
  return { ...answer, counts, logId, ruleVersion: RULE_VERSION, degraded };
}
