import { daysBetween } from '@koble/kernel';
import { districtDistanceKm, occupationGroupOf, skill } from '@koble/taxonomy';
import type { Judged } from './criterion';
import type { CriterionValue } from './schema';
import { shareOfIds } from './share-of-ids';
import type { Demand, ScoredSupply } from './supply';

type Candidate = Extract<ScoredSupply, { kind: 'candidate' }>['card'];

/** A late start loses all its points at this many days. */
const LATE_DAYS = 90;

/** What a need for people asks of a nameless candidate, and what the candidate asks of it. */
export function judgeCandidate({ need, today }: Demand, card: Candidate): Judged[] {
  return [
    ...judgeTopic(need, card),
    ...judgeTerms(need, card),
    ...judgeStart(need.startsOn ?? today, card),
  ];
}

/** Somebody with none of the musts and of another trade is no answer to the need, wherever they live and whenever they can start. */
function judgeTopic(need: Demand['need'], card: Candidate): Judged[] {
  const topic = [...judgeSkills(need, card), ...judgeOccupation(need, card)];
  const asked = topic.filter(({ key }) => key === 'skills_must' || key === 'occupation');
  const offTopic = asked.length > 0 && asked.every(({ share }) => share === 0);
  return topic.map((criterion) =>
    offTopic && asked.includes(criterion) ? { ...criterion, blocker: true } : criterion,
  );
}

function judgeSkills(need: Demand['need'], card: Candidate): Judged[] {
  const certificates = need.skillsMust.filter((id) => skill(id)?.kind === 'certificate');
  const must = need.skillsMust.filter((id) => skill(id)?.kind !== 'certificate');
  const judged: Judged[] = [];
  if (must.length > 0)
    judged.push(demandIds({ key: 'skills_must', wanted: must, has: card.skills }));
  if (certificates.length > 0)
    judged.push({
      ...demandIds({ key: 'certificates', wanted: certificates, has: card.skills }),
      // Half a licence is none.
      share: certificates.every((id) => card.skills.includes(id)) ? 1 : 0,
      blocker: true,
    });
  if (need.skillsShould.length > 0)
    judged.push(demandIds({ key: 'skills_should', wanted: need.skillsShould, has: card.skills }));
  if (need.languages.length > 0)
    judged.push(demandIds({ key: 'languages', wanted: need.languages, has: card.languages }));
  return judged;
}

function judgeOccupation(need: Demand['need'], card: Candidate): Judged[] {
  const asked = need.occupations.length > 0;
  // A need that names no skill either: whether anybody fits it is not known, and must not look as if it were.
  if (!asked && need.skillsMust.length + need.skillsShould.length > 0) return [];
  const wanted = [...new Set(need.occupations.map(occupationGroupOf))];
  const met = wanted.some((group) => card.occupationGroups.includes(group)) ? 1 : 0;
  return [
    {
      key: 'occupation',
      side: 'both',
      share: asked ? met : null,
      blocker: false,
      demand: asked ? { kind: 'ids', of: 'occupation', ids: need.occupations } : null,
      value: { kind: 'ids', of: 'occupation_group', ids: card.occupationGroups },
    },
  ];
}

function judgeTerms(need: Demand['need'], card: Candidate): Judged[] {
  const judged: Judged[] = [];
  const remote = need.mode === 'remote' && card.modes.includes('remote');
  if (need.municipality !== null && !remote) {
    const km = districtDistanceKm(need.municipality, card.district);
    judged.push({
      key: 'place',
      side: 'both',
      share: km === undefined ? null : km <= card.radiusKm ? 1 : 0,
      blocker: need.mode !== 'remote',
      demand: { kind: 'municipality', code: need.municipality },
      value: { kind: 'district', id: card.district },
    });
  }
  if (need.mode !== null)
    judged.push(allowed({ key: 'mode', wanted: need.mode, accepts: card.modes }));
  if (need.extent !== null)
    judged.push(allowed({ key: 'extent', wanted: need.extent, accepts: card.extents }));
  return judged;
}

function judgeStart(wanted: string, card: Candidate): Judged[] {
  const late = card.availableOn === null ? null : daysBetween(wanted, card.availableOn);
  return [
    {
      key: 'start',
      side: 'both',
      share: late === null ? null : 1 - Math.min(Math.max(late, 0), LATE_DAYS) / LATE_DAYS,
      blocker: false,
      demand: { kind: 'date', on: wanted },
      value: card.availableOn === null ? null : { kind: 'date', on: card.availableOn },
    },
  ];
}

function demandIds(asked: {
  key: 'skills_must' | 'skills_should' | 'certificates' | 'languages';
  wanted: readonly string[];
  has: readonly string[];
}): Judged {
  return {
    key: asked.key,
    side: 'need',
    share: shareOfIds(asked.wanted, asked.has),
    blocker: false,
    demand: idsValue(asked.wanted),
    value: idsValue(asked.wanted.filter((id) => asked.has.includes(id))),
  };
}

function allowed(asked: {
  key: 'mode' | 'extent';
  wanted: string;
  accepts: readonly string[];
}): Judged {
  return {
    key: asked.key,
    side: 'supply',
    share: asked.accepts.includes(asked.wanted) ? 1 : 0,
    blocker: false,
    demand: { kind: 'ids', of: asked.key, ids: [asked.wanted] },
    value: { kind: 'ids', of: asked.key, ids: [...asked.accepts] },
  };
}

function idsValue(ids: readonly string[]): CriterionValue {
  return { kind: 'ids', of: 'skill', ids: [...ids] };
}
