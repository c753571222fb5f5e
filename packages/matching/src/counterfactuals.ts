import { checkEligibility } from '@koble/funding';
import { assertNever } from '@koble/kernel';
import { nextFreeDay } from '@koble/pilots/schema';
import { skill } from '@koble/taxonomy';
import { nextReach } from './reach';
import type { Counterfactual } from './schema';
import type { ScoredMatch } from './score-match';
import type { Demand, ScoredSupply } from './supply';
import { bestTrials, type Trial } from './trial';

type Change = Counterfactual['change'];

/**
 * What single change would raise this match most: at most three, the greatest gain first. Each is tried by scoring again,
 * so that a gain is never a guess.
 */
export function findCounterfactuals(
  demand: Demand,
  supply: ScoredSupply,
  match: ScoredMatch,
): Counterfactual[] {
  return bestTrials(trialsOf(demand, supply, match), match);
}

function trialsOf(demand: Demand, supply: ScoredSupply, match: ScoredMatch): Trial[] {
  const falling = new Set(
    match.criteria.filter(({ status }) => status !== 'met').map(({ key }) => key),
  );
  switch (supply.kind) {
    case 'candidate':
      return candidateTrials(demand, supply).filter(({ change }) => touches(change, falling));
    case 'pilot':
      return pilotTrials(demand, supply).filter(({ change }) => touches(change, falling));
    case 'call':
      return callTrials(demand, supply);
    default:
      return assertNever(supply);
  }
}

/** Only a change to something that is not fully met can help; the rest need not be tried. */
function touches(change: Change, falling: ReadonlySet<string>): boolean {
  switch (change.kind) {
    case 'add_skill':
    case 'drop_must':
      return ['skills_must', 'skills_should', 'certificates', 'topic'].some((key) =>
        falling.has(key),
      );
    case 'widen_place':
      return falling.has('place');
    case 'allow_mode':
      return falling.has('mode') || falling.has('place');
    case 'allow_extent':
      return falling.has('extent');
    case 'move_start':
      return falling.has('start');
    case 'raise_budget':
      return falling.has('budget');
    case 'answer_rule':
      return true;
    default:
      return assertNever(change);
  }
}

function candidateTrials(
  demand: Demand,
  supply: Extract<ScoredSupply, { kind: 'candidate' }>,
): Trial[] {
  const { need } = demand;
  const { card } = supply;
  const withNeed = (change: Change, changed: Partial<Demand['need']>): Trial => ({
    change,
    by: 'company',
    demand: { ...demand, need: { ...need, ...changed } },
    supply,
  });
  const withCard = (change: Change, changed: Partial<typeof card>): Trial => ({
    change,
    by: 'other_side',
    demand,
    supply: { ...supply, card: { ...card, ...changed } },
  });
  const missing = need.skillsMust.filter((id) => !card.skills.includes(id));
  const trials = missing.flatMap((id) => [
    withNeed(
      { kind: 'drop_must', id },
      {
        skillsMust: need.skillsMust.filter((must) => must !== id),
        skillsShould: [...need.skillsShould, id],
      },
    ),
    // A certificate is a licence: it is not added by a line in a profile.
    ...(skill(id)?.kind === 'certificate'
      ? []
      : [withCard({ kind: 'add_skill', id }, { skills: [...card.skills, id] })]),
  ]);
  const reach = nextReach(need.municipality, card);
  if (reach !== undefined)
    trials.push(withCard({ kind: 'widen_place', km: reach }, { radiusKm: reach }));
  if (need.mode !== null)
    trials.push(
      ...card.modes
        .filter((mode) => mode !== need.mode)
        .map((mode) => withNeed({ kind: 'allow_mode', mode }, { mode })),
    );
  if (need.extent !== null)
    trials.push(
      ...card.extents
        .filter((extent) => extent !== need.extent)
        .map((extent) => withNeed({ kind: 'allow_extent', extent }, { extent })),
    );
  if (card.availableOn !== null && card.availableOn > (need.startsOn ?? demand.today))
    trials.push(
      withNeed({ kind: 'move_start', on: card.availableOn }, { startsOn: card.availableOn }),
    );
  return trials;
}

function pilotTrials(demand: Demand, supply: Extract<ScoredSupply, { kind: 'pilot' }>): Trial[] {
  const { need } = demand;
  const { offer } = supply;
  const withNeed = (change: Change, changed: Partial<Demand['need']>): Trial => ({
    change,
    by: 'company',
    demand: { ...demand, need: { ...need, ...changed } },
    supply,
  });
  const trials: Trial[] = [];
  if (need.budgetOre !== null && need.budgetOre < offer.priceOre)
    trials.push(
      withNeed({ kind: 'raise_budget', ore: offer.priceOre }, { budgetOre: offer.priceOre }),
    );
  const wantedOn = need.startsOn ?? demand.today;
  const freeOn = nextFreeDay(offer, wantedOn);
  if (freeOn > wantedOn)
    trials.push(withNeed({ kind: 'move_start', on: freeOn }, { startsOn: freeOn }));
  return trials;
}

function callTrials(demand: Demand, supply: Extract<ScoredSupply, { kind: 'call' }>): Trial[] {
  const { rules } = checkEligibility(supply.call, demand);
  return rules
    .filter(({ rule, status }) => rule.kind === 'needs' && status === 'unknown')
    .map(({ key }) => ({
      change: { kind: 'answer_rule' as const, key },
      by: 'company' as const,
      demand: { ...demand, answers: { ...demand.answers, [key]: true } },
      supply,
    }));
}
