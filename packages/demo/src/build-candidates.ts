import { candidateTitle } from '@koble/candidates';
import { DAY_MS, addDays, osloDate } from '@koble/kernel';
import { MUNICIPALITIES, OCCUPATIONS, skill, SKILLS, taxonomy } from '@koble/taxonomy';
import { NEED_TEMPLATES } from './data/needs';
import type { Random } from './random';
import type { Region } from './demo-queries';

/** First and family names made up of parts, so that no real person is meant. */
const FIRST = [
  'Demo-Anna',
  'Demo-Bjørn',
  'Demo-Celin',
  'Demo-Daud',
  'Demo-Eira',
  'Demo-Finn',
  'Demo-Gro',
  'Demo-Hamid',
  'Demo-Irja',
  'Demo-Jonas',
  'Demo-Kaja',
  'Demo-Leon',
] as const;
const FAMILY = [
  'Fiktivdal',
  'Tenktvik',
  'Oppdiktmo',
  'Liksomhaug',
  'Eventyrli',
  'Papirnes',
] as const;
/** A region has most people in what its companies do. */
const SOUGHT_SHARE = 0.75;
const EXPIRES_MS = 182 * DAY_MS;

/**
 * `count` people with a nameless profile each: an occupation, most of its skills, a few others, a place and their wishes. Their
 * mail addresses are at `mailDomain`.
 */
export function buildCandidates(
  random: Random,
  today: Date,
  { count, mailDomain }: { count: number; mailDomain: string },
): Pick<Region, 'persons' | 'candidates'> {
  const sought = soughtOccupations();
  const persons: Region['persons'] = [];
  const candidates: Region['candidates'] = [];
  for (let i = 0; i < count; i += 1) {
    const occupation = random.pick(random.next() < SOUGHT_SHARE ? sought : OCCUPATIONS);
    const municipality = random.pick(MUNICIPALITIES);
    const personId = random.uuid();
    persons.push({
      id: personId,
      name: `${random.pick(FIRST)} ${random.pick(FAMILY)} ${i + 1}`,
      email: `kandidat${i + 1}@${mailDomain}`,
    });
    candidates.push({
      id: random.uuid(),
      personId,
      state: 'active',
      title: candidateTitle([occupation.id]),
      occupations: [occupation.id],
      skills: [
        ...new Set([
          ...occupation.skills.filter(() => random.next() < 0.85),
          ...random.some(skillsNear(occupation), random.between(1, 4)),
        ]),
      ],
      languages: random.next() < 0.9 ? ['norwegian', 'english'] : ['norwegian'],
      experience: random.pick(['new', 'some', 'long'] as const),
      municipality: municipality.code,
      district: municipality.district,
      radiusKm: random.pick([20, 30, 50, 75, 100]),
      modes: random.pick([
        ['onsite'],
        ['onsite', 'hybrid'],
        ['onsite', 'hybrid', 'remote'],
        ['hybrid', 'remote'],
      ]),
      extents: random.pick([
        ['full_time'],
        ['full_time', 'project'],
        ['part_time'],
        ['full_time', 'part_time', 'project'],
      ]),
      availableOn: random.next() < 0.2 ? null : addDays(osloDate(today), random.between(0, 90)),
      interests: random.between(0, 3),
      confirmedAt: today,
      expiresAt: new Date(today.getTime() + EXPIRES_MS),
    });
  }
  return { persons, candidates };
}

/** What somebody of this occupation picks up besides: skills of the same fields of work. */
function skillsNear({ skills }: (typeof OCCUPATIONS)[number]): string[] {
  const fields = new Set(skills.map((id) => skill(id)?.field));
  return SKILLS.filter(({ kind, field }) => kind === 'skill' && fields.has(field)).map(
    ({ id }) => id,
  );
}

/** The occupations that the demo's needs for people ask for. */
function soughtOccupations(): typeof OCCUPATIONS {
  const asked = new Set(
    NEED_TEMPLATES.filter(({ wants }) => wants.includes('people')).flatMap(({ title, goal }) =>
      taxonomy.understand(`${title}. ${goal}`).occupations.map(({ id }) => id),
    ),
  );
  return OCCUPATIONS.filter(({ id }) => asked.has(id));
}
