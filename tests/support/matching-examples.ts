import type { CandidateCard } from '@koble/candidates/schema';
import type { FundingCall } from '@koble/funding/schema';
import type { Demand, ScoredSupply } from '@koble/matching';
import type { NeedInput } from '@koble/needs/schema';
import type { PilotOffer } from '@koble/pilots/schema';
import { aNeed } from './need-examples';
import { anOffer } from './pilot-examples';

type Of<Kind extends ScoredSupply['kind']> = Extract<ScoredSupply, { kind: Kind }>;

/** A welding need in Levanger that asks for all three; each test changes what it is about. */
export function aDemand(
  need: Partial<NeedInput> = {},
  rest: Partial<Omit<Demand, 'need'>> = {},
): Demand {
  return {
    today: '2026-11-23',
    company: {
      form: 'AS',
      industry: 'C',
      municipality: '5037',
      employees: 6,
      foundedOn: '2015-03-01',
      source: 'register',
      sourceAt: '2026-11-01T08:00:00.000Z',
    },
    answers: {},
    ...rest,
    need: aNeed({ wants: ['people', 'pilot', 'funding'], openings: 1, ...need }),
  };
}

/** A candidate who has all that `aDemand` asks and wants all that it offers. */
export function aCandidate(card: Partial<CandidateCard> = {}): Of<'candidate'> {
  const id = card.id ?? '00000000-0000-4000-8000-000000000001';
  return {
    kind: 'candidate',
    id,
    interests: 0,
    card: {
      id,
      occupationGroups: ['72'],
      skills: ['welding', 'robotics'],
      languages: ['norwegian'],
      experience: 'long',
      district: 'innherred',
      radiusKm: 50,
      modes: ['onsite'],
      extents: ['full_time'],
      availableOn: '2026-12-01',
      ...card,
    },
  };
}

/** A pilot on robot welding with a free slot, within the budget and hours of `aDemand`. */
export function aPilot(offer: Partial<PilotOffer> = {}): Of<'pilot'> {
  const id = offer.id ?? '00000000-0000-4000-8000-000000000002';
  return {
    kind: 'pilot',
    id,
    interests: 0,
    offer: {
      id,
      organisation: {
        id: '00000000-0000-4000-8000-00000000000a',
        name: 'Demolab',
        municipality: '5059',
        answers: null,
        answerDays: null,
      },
      state: 'published',
      ...anOffer(),
      freeSlots: 1,
      earliestStartOn: offer.nextFreeOn ?? anOffer().nextFreeOn,
      fullQuarters: [],
      type: 'pilot',
      calls: [],
      references: [],
      task: null,
      publishedAt: '2026-10-01T08:00:00.000Z',
      ...offer,
    },
  };
}

/** A rolling grant of half of a research pilot, up to NOK 200,000, for any small company of Trøndelag. */
export function aCall(call: Partial<FundingCall> = {}): Of<'call'> {
  const id = call.id ?? '00000000-0000-4000-8000-000000000003';
  return {
    kind: 'call',
    id,
    interests: 0,
    call: {
      id,
      slug: 'forprosjekt',
      title: 'Forprosjekt',
      summary: { nb: 'Penger til å kjøpe forskningstid.', en: 'Money to buy research time.' },
      funder: { id: '00000000-0000-4000-8000-00000000000b', name: 'Demofondet' },
      state: 'published',
      instrument: 'grant',
      purposes: ['pilot', 'research'],
      skills: [],
      opensOn: null,
      deadlineKind: 'rolling',
      deadlines: [],
      amountMinOre: null,
      amountMaxOre: 20_000_000,
      sharePercent: 50,
      perEmployeeCapOre: null,
      hourCapOre: null,
      eligibleCosts: ['own_hours', 'purchased_rd'],
      aidBasis: 'gber_25',
      rules: [{ kind: 'municipality_in', prefix: '50' }],
      documents: ['project_description'],
      durationMonthsMax: 12,
      costCaps: [],
      stacking: 'unknown',
      intensityMaxPercent: null,
      payout: null,
      forecastMonth: null,
      earliestStartOn: null,
      latestStartOn: null,
      latestEndOn: null,
      potOre: null,
      trlMin: null,
      trlMax: null,
      steps: [],
      sourceUrl: 'https://example.org/forprosjekt',
      checkedOn: '2026-11-23',
      checkedBy: 'Koble',
      exampleYear: null,
      ...call,
    },
  };
}
