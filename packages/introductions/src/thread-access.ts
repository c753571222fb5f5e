import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { isBarred, isOnlyAsked } from './introduction-actions';
import { introductionError } from './introduction-error';
import { findIntroduction } from './introduction-queries';
import { getPart, lockPart, partOf, type Part } from './lock-for-action';
import type { ThreadErrorCode } from './thread-error';

/** A thread to read; undefined for who has no part in it, and as long as names are not released. */
export async function findThread(trx: Trx, actor: SignedIn, id: string): Promise<Part | undefined> {
  const part = await partOf(trx, actor, await findIntroduction(trx, id));
  return part !== undefined && isReleased(part) && !isOutside(part) ? part : undefined;
}

/**
 * A thread to read. Errors: `introductions.not_found`, `.not_released` before both have said yes, `.not_yours` for an adviser who
 * was asked and has not stepped in.
 */
export async function getThread(trx: Trx, actor: SignedIn, id: string): Promise<Part> {
  return refuseOutside(await getPart(trx, actor, id));
}

/**
 * A thread to change something in; nobody else does until the transaction ends. Errors: those of `getThread`, and
 * `introductions.not_yours` for an accountant.
 */
export async function lockThread(trx: Trx, actor: SignedIn, id: string): Promise<Part> {
  const part = refuseOutside(await lockPart(trx, actor, id));
  if (isBarred(actor, 'write')) throw introductionError('introductions.not_yours', 'forbidden');
  return part;
}

function refuseOutside(part: Part): Part {
  if (!isReleased(part))
    throw new AppError<ThreadErrorCode>('introductions.not_released', 'conflict');
  if (isOutside(part)) throw introductionError('introductions.not_yours', 'forbidden');
  return part;
}

function isReleased({ introduction }: Part): boolean {
  return introduction.releasedAt !== null;
}

function isOutside({ introduction, side }: Part): boolean {
  return isOnlyAsked(side, introduction);
}
