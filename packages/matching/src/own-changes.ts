import { skill } from '@koble/taxonomy';
import { nextReach } from './reach';
import type { Counterfactual } from './schema';
import type { ScoredMatch } from './score-match';
import type { CandidateSupply, Demand } from './supply';
import { bestTrials, type Trial } from './trial';

/**
 * What a candidate could change themself to fit a role better: at most three, the greatest gain first. Nobody is told to add a
 * certificate: it is a licence, not a line in a profile.
 */
export function findOwnChanges(
  demand: Demand,
  supply: CandidateSupply,
  match: ScoredMatch,
): Counterfactual[] {
  const { need } = demand;
  const { card } = supply;
  const withCard = (
    change: Counterfactual['change'],
    changed: Partial<CandidateSupply['card']>,
  ): Trial => ({
    change,
    by: 'other_side',
    demand,
    supply: { ...supply, card: { ...card, ...changed } },
  });
  const lacking = [...need.skillsMust, ...need.skillsShould].filter(
    (id) => !card.skills.includes(id) && skill(id)?.kind !== 'certificate',
  );
  const trials = lacking.map((id) =>
    withCard({ kind: 'add_skill', id }, { skills: [...card.skills, id] }),
  );
  const reach = nextReach(need.municipality, card);
  if (reach !== undefined)
    trials.push(withCard({ kind: 'widen_place', km: reach }, { radiusKm: reach }));
  if (need.mode !== null && !card.modes.includes(need.mode))
    trials.push(
      withCard({ kind: 'allow_mode', mode: need.mode }, { modes: [...card.modes, need.mode] }),
    );
  if (need.extent !== null && !card.extents.includes(need.extent))
    trials.push(
      withCard(
        { kind: 'allow_extent', extent: need.extent },
        { extents: [...card.extents, need.extent] },
      ),
    );
  return bestTrials(trials, match);
}
