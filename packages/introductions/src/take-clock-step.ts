import { emitEvent, type Trx } from '@koble/db';
import { assertNever } from '@koble/kernel';
import { silentListing, type ClockStep } from './answer-clock';
import { pauseListing, wasPausedSince } from './due-queries';
import { moved } from './introduction';
import type { IntroductionEvent } from './introduction-events';
import {
  changeIntroduction,
  insertTimelineLines,
  type IntroductionRow,
} from './introduction-queries';
import { askOutcome } from './outcome-ask';
import type { TimelineKind } from './schema';

/** Takes one step for an introduction that is locked, with all that it brings. */
export async function takeClockStep(
  trx: Trx,
  introduction: IntroductionRow,
  { step, at }: { step: ClockStep; at: Date },
): Promise<void> {
  switch (step) {
    case 'remind_first':
      return remind(trx, introduction, { count: 1, at });
    case 'remind_second':
      return remind(trx, introduction, { count: 2, at });
    case 'expire':
      return expire(trx, introduction, at);
    case 'pause':
      return pause(trx, introduction, at);
    case 'ask_outcome':
      return askAgain(trx, introduction, at);
    default:
      return assertNever(step);
  }
}

/** The version stays: what either side has on its page is as right as before. */
async function remind(
  trx: Trx,
  { id, answerBy }: IntroductionRow,
  { count, at }: { count: number; at: Date },
): Promise<void> {
  await changeIntroduction(trx, id, { remindersSent: count });
  await tell(
    trx,
    { id, kind: 'reminder', at },
    {
      kind: 'introduction.reminder',
      introductionId: id,
      answerBy: answerBy ?? '',
    },
  );
}

/** Nobody answered, and whoever waits is told so. */
async function expire(trx: Trx, introduction: IntroductionRow, at: Date): Promise<void> {
  const { id, version } = introduction;
  await changeIntroduction(trx, id, {
    ...moved(introduction, { move: 'expire', by: 'clock', at }),
    closedAt: at,
    version: version + 1,
    updatedAt: at,
  });
  await tell(
    trx,
    { id, kind: 'expired', at },
    { kind: 'introduction.expired', introductionId: id },
  );
}

/** Once, whether or not there was something to pause. */
async function pause(trx: Trx, introduction: IntroductionRow, at: Date): Promise<void> {
  const { id } = introduction;
  const isPaused = await pauseSilentListing(trx, introduction);
  await changeIntroduction(trx, id, { pauseOn: null, listingPausedAt: isPaused ? at : null });
  if (isPaused)
    await tell(
      trx,
      { id, kind: 'listing_paused', at },
      {
        kind: 'introduction.listing_paused',
        introductionId: id,
        // Who was silent, whose listing it is: `silentListing`.
        side: introduction.initiatorYesAt === null ? 'initiator' : 'receiver',
      },
    );
}

async function pauseSilentListing(trx: Trx, introduction: IntroductionRow): Promise<boolean> {
  const listing = silentListing(introduction);
  if (listing === null || introduction.closedAt === null) return false;
  if (await wasPausedSince(trx, listing, introduction.closedAt)) return false;
  return pauseListing(trx, listing);
}

async function askAgain(trx: Trx, { id }: IntroductionRow, at: Date): Promise<void> {
  await changeIntroduction(trx, id, { outcomeAskOn: null });
  await askOutcome(trx, { introductionId: id, phase: 'quarter', at });
}

async function tell(
  trx: Trx,
  line: { id: string; kind: TimelineKind; at: Date },
  event: IntroductionEvent,
): Promise<void> {
  const { id, kind, at } = line;
  await insertTimelineLines(trx, [{ introductionId: id, at, kind, side: 'clock', personId: null }]);
  await emitEvent(trx, event);
}
