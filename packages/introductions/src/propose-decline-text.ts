import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import type { z } from 'zod';
import { declineText, type DeclineWhy } from './decline-text';
import { getPart, refuseUnlessOpen, type Part } from './lock-for-action';
import { localeOfOtherSide } from './reader-queries';
import type { DeclineTextWish } from './schema';

/**
 * A no for this reason in the language of the other side, to edit before it is sent. Errors: `introductions.not_found`,
 * `introductions.not_yours`, `introductions.wrong_state` where there is nothing to decline.
 */
export async function proposeDeclineText(
  { db }: { db: Db },
  actor: SignedIn,
  { id, reason }: z.output<typeof DeclineTextWish>,
): Promise<{ text: string }> {
  return asActor(db, actor, async (trx) => {
    const part = await getPart(trx, actor, id);
    refuseUnlessOpen(actor, part, 'decline');
    return { text: await proposedText(trx, part, reason) };
  });
}

/** What the other side of this one reads where nothing else is written. */
export async function proposedText(
  trx: Trx,
  { introduction, side }: Part,
  why: DeclineWhy,
): Promise<string> {
  const locale = await localeOfOtherSide(trx, introduction, side);
  return declineText({ why, title: introduction.title, locale });
}
