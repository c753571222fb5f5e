import type { SignedIn } from '@koble/accounts/schema';
import type { IntroductionRow } from './introduction-queries';
import type { InterestObject, IntroductionKind } from './schema';

/** In which column an introduction of each kind names what it is about. */
export const OBJECT_COLUMN = {
  role: 'needId',
  challenge: 'needId',
  pilot: 'pilotOfferId',
  call: 'fundingCallId',
  candidate: 'candidateId',
} as const satisfies Record<IntroductionKind, keyof IntroductionRow>;

/** What an introduction is about; null where that has been removed since. */
export function objectOf(of: IntroductionRow): InterestObject | null {
  const id = of[OBJECT_COLUMN[of.kind]];
  return id === null ? null : { kind: of.kind, id };
}

/** For which of its needs a company asks; null where the need is what it is about. */
export function askingNeedOf(of: IntroductionRow): string | null {
  return OBJECT_COLUMN[of.kind] === 'needId' ? null : of.needId;
}

/** The columns that name what it is about, and for which need a company asks. */
export function objectColumns(
  { kind, id }: InterestObject,
  needId: string | null,
): Partial<Pick<IntroductionRow, 'needId' | (typeof OBJECT_COLUMN)[IntroductionKind]>> {
  return { needId, [OBJECT_COLUMN[kind]]: id };
}

export function initiatorColumns(
  actor: SignedIn,
): Pick<IntroductionRow, 'initiatorPersonId' | 'initiatorOrganisationId'> {
  return actor.kind === 'candidate'
    ? { initiatorPersonId: actor.personId, initiatorOrganisationId: null }
    : { initiatorPersonId: null, initiatorOrganisationId: actor.organisationId };
}
