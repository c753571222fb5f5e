import type { Trx } from '@koble/db';
import { endIntroduction } from './end-introduction';
import { lockIntroductionsOfPerson } from './introduction-queries';

/**
 * Ends what a person takes part in as themself, before their account is deleted: drafts are thrown away, what they had said yes to is
 * withdrawn and the rest declined, and the other side is told that nobody is there any more. What they did for an organisation
 * stays its own. Gives how many were ended.
 */
export async function closeIntroductionsOfPerson(
  trx: Trx,
  now: Date,
  personId: string,
): Promise<number> {
  const introductions = await lockIntroductionsOfPerson(trx, personId);
  let ended = 0;
  for (const introduction of introductions) {
    const side = introduction.initiatorPersonId === personId ? 'initiator' : 'receiver';
    if (await endIntroduction(trx, introduction, { side, at: now, why: 'gone' })) ended += 1;
  }
  return ended;
}
