import type { Trx } from '@koble/db';
import { refuseCycle, slugsBefore, type Step } from './rule-cycles';
import { lockCallsInSteps } from './rule-queries';

/** Refuses to have a call published that, by those that are, would wait for itself. Error: `funding.rule_cycle`. */
export async function refuseCycleAmongCalls(trx: Trx, call: Step): Promise<void> {
  if (slugsBefore(call.rules).length > 0) refuseCycle(call, await lockCallsInSteps(trx));
}
