import type { Trx } from '@koble/db';
import { endIntroduction } from './end-introduction';
import { WAITING } from './introduction';
import { lockIntroductionsAboutProfile } from './introduction-queries';

/**
 * Declines what still waits for an answer about a profile that is about to be deleted, and tells those who asked. Where both have
 * said yes they know each other, and it goes on. Gives how many were ended.
 */
export async function closeIntroductionsAboutProfile(
  trx: Trx,
  now: Date,
  candidateId: string,
): Promise<number> {
  const waiting = await lockIntroductionsAboutProfile(trx, candidateId, WAITING);
  for (const introduction of waiting)
    await endIntroduction(trx, introduction, {
      side: 'receiver',
      at: now,
      why: 'profile_removed',
    });
  return waiting.length;
}
