import type { IsoDate } from '@koble/kernel';
import type { AidAward } from './de-minimis';

/**
 * NOK per EUR at the newest award of this undertaking up to a day, whoever wrote it down: what the room left in euro is worth about
 * now. A guide only, for the giver counts at the rate of its own day. Of other companies' awards none is taken, hidden ones
 * neither: the rate of a day tells which day it was, and what strangers type must not move a company's answers. undefined where
 * the undertaking shows no award. The awards come with the oldest first.
 */
export function newestRate(awards: readonly AidAward[], on: IsoDate): number | undefined {
  return awards.findLast(({ grantedOn, hidden }) => grantedOn <= on && hidden !== true)?.nokPerEur;
}
