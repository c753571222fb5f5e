import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { introductionError, introductionNotFound } from './introduction-error';
import { actionsOf, isBarred, sideOf } from './introduction-actions';
import { findIntroduction, lockIntroduction, type IntroductionRow } from './introduction-queries';
import type { Action, Side } from './schema';
import { withoutShutOut } from './shut-out';

/** An introduction, and as whom the actor takes part in it. */
export interface Part {
  introduction: IntroductionRow;
  side: Side;
}

/** An introduction for one who takes part in it to read. Error: `introductions.not_found`. */
export async function getPart(trx: Trx, actor: SignedIn, id: string): Promise<Part> {
  return refuseNoPart(await partOf(trx, actor, await findIntroduction(trx, id)));
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockPart(trx: Trx, actor: SignedIn, id: string): Promise<Part> {
  return refuseNoPart(await partOf(trx, actor, await lockIntroduction(trx, id)));
}

/**
 * An introduction that the actor may do this with now, in the version that they have seen. Errors: `introductions.not_found`,
 * `introductions.changed_meanwhile`, `introductions.not_yours`, `introductions.wrong_state`.
 */
export async function lockForAction(
  trx: Trx,
  actor: SignedIn,
  { id, version, action }: { id: string; version: number; action: Action },
): Promise<Part> {
  const part = await lockPart(trx, actor, id);
  if (part.introduction.version !== version)
    throw introductionError('introductions.changed_meanwhile', 'conflict', {
      details: { version: part.introduction.version },
    });
  refuseUnlessOpen(actor, part, action);
  return part;
}

/** Errors: `introductions.not_yours`, `introductions.wrong_state`. */
export function refuseUnlessOpen(actor: SignedIn, { introduction }: Part, action: Action): void {
  if (isBarred(actor, action)) throw introductionError('introductions.not_yours', 'forbidden');
  if (!actionsOf(actor, introduction).includes(action))
    throw introductionError('introductions.wrong_state', 'conflict', {
      details: { state: introduction.state },
    });
}

/** As whom the actor takes part in this one; undefined where they do not, and where a person has shut their operator out. */
export async function partOf<Of extends IntroductionRow>(
  trx: Trx,
  actor: SignedIn,
  found: Of | undefined,
): Promise<(Part & { introduction: Of }) | undefined> {
  const [introduction] = found === undefined ? [] : await withoutShutOut(trx, actor, [found]);
  const side = introduction && sideOf(actor, introduction);
  return introduction === undefined || side === undefined ? undefined : { introduction, side };
}

function refuseNoPart(part: Part | undefined): Part {
  if (part === undefined) throw introductionNotFound();
  return part;
}
