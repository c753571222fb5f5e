import { oreToCents, type IsoDate } from '@koble/kernel';
import {
  countingOn,
  deMinimisBalance,
  perhapsCountingOn,
  returnsOf,
  returnsOn,
  sumCents,
  type AidAward,
} from './de-minimis';
import { isDeclared } from './lock-declared-award';
import type {
  AidLedger,
  AidLink,
  LedgerAward,
  LedgerLink,
  OtherSupport,
  UnknownReason,
} from './schema';

type ListedAward = AidAward & { id: string; version: number; ref: string | null };

interface LedgerParts {
  organisationId: string;
  links: readonly AidLink[];
  /** The company's own awards, and those of companies that agreed. */
  awards: readonly ListedAward[];
  /** All awards of the undertaking, the hidden ones too. */
  counted: readonly AidAward[];
  otherSupport: OtherSupport | null;
  today: IsoDate;
}

/** The ledger of these awards and links on a day. */
export function ledgerOf(parts: LedgerParts): Omit<AidLedger, 'mayManageLinks'> {
  const { awards, links, counted, otherSupport, today } = parts;
  const balance = deMinimisBalance(counted, today);
  const counting = countingOn(counted, today);
  const newestFirst = awards.toReversed();
  const ofUnknownBasis = perhapsCountingOn(newestFirst, today).map((award) => listed(award, parts));
  return {
    balance,
    hiddenCents: sumCents(counting.filter(({ hidden }) => hidden === true)),
    unknown: unknownReasons(parts, {
      basis: ofUnknownBasis.length > 0,
      register: balance?.incomplete ?? true,
    }),
    ofUnknownBasis,
    returns: returnsOf(counting),
    awards: newestFirst.map((award) => listed(award, parts)),
    links: links.map((link) => withSum(link, counting)),
    otherSupport,
  };
}

function listed(award: ListedAward, { organisationId, links, today }: LedgerParts): LedgerAward {
  const { id, version, grantedOn, giver, amountOre, nokPerEur, basis, source } = award;
  const own = award.organisationId === organisationId;
  const other = links.find(({ otherId }) => otherId === award.organisationId);
  return {
    ...{ id, version, grantedOn, giver, amountOre, nokPerEur, basis, source },
    cents: oreToCents(amountOre, nokPerEur),
    company: own ? null : (other?.name ?? null),
    changeable: own && isDeclared(award),
    returnsOn: countingOn([award], today).length === 0 ? null : returnsOn(grantedOn),
  };
}

function withSum(link: AidLink, counting: readonly AidAward[]): LedgerLink {
  const hidden = counting.filter(
    (award) => award.hidden === true && award.organisationId === link.otherId,
  );
  const counts = link.state === 'declared' && link.declaredByUs;
  return { ...link, sumCents: counts ? sumCents(hidden) : null };
}

const OF_ANSWER: Record<OtherSupport['answer'], UnknownReason[]> = {
  no: [],
  unknown: ['other_support_unsure'],
  yes: ['other_support_missing'],
};

function unknownReasons(
  { otherSupport, links }: LedgerParts,
  unknown: { basis: boolean; register: boolean },
): UnknownReason[] {
  const waiting = links.some(({ state, declaredByUs }) => state === 'declared' && declaredByUs);
  return [
    ...(otherSupport === null
      ? (['other_support_unanswered'] as const)
      : OF_ANSWER[otherSupport.answer]),
    ...(unknown.basis ? (['basis_unknown'] as const) : []),
    ...(waiting ? (['link_unanswered'] as const) : []),
    ...(unknown.register ? (['register_incomplete'] as const) : []),
  ];
}
