import { moveCallDeadlines, noticeCaseDeadlines } from '@koble/cases';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';

/** Moves the deadlines of funding cases with their calls, and tells companies of those that are near. Several workers may do it at once. */
export async function noticeCases({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  await moveCallDeadlines(db, clock.now());
  await noticeCaseDeadlines(db, clock.now());
}
