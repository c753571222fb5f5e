import { DAY_MS, addDays, kronerToOre, osloDate } from '@koble/kernel';
import { taxonomy } from '@koble/taxonomy';
import { PILOT_TEMPLATES } from './data/pilots';
import type { Random } from './random';
import type { Region } from './demo-queries';

/** A researcher's hour in the demo, in kroner. */
const HOUR_KRONER = 1100;

/**
 * `count` pilots of the invented laboratories: every template at its own laboratory, then at others with room for it. `taken` of
 * each are its slots of this quarter.
 */
export function buildPilots(
  random: Random,
  today: Date,
  { labs, count }: { labs: Region['organisations']; count: number },
): { row: Region['pilots'][number]; taken: number }[] {
  return Array.from({ length: count }, (_, i) => {
    const template = PILOT_TEMPLATES[i % PILOT_TEMPLATES.length] ?? random.pick(PILOT_TEMPLATES);
    const own = labs.find(({ name }) => name === template.lab);
    const lab = i < PILOT_TEMPLATES.length && own !== undefined ? own : random.pick(labs);
    const researcherHours = random.pick([60, 80, 100, 100, 120, 150]);
    const trlIn = random.between(2, 5);
    const capacity = random.between(1, 4);
    const { taken, ...row } = {
      id: random.uuid(),
      organisationId: lab.id,
      state: 'published' as const,
      title: template.title,
      summary: template.summary,
      method: template.method,
      skills: taxonomy
        .understand(`${template.title}. ${template.summary} ${template.method}`)
        .skills.map(({ id }) => id)
        .slice(0, 20),
      industries: [...template.industries],
      weeks: random.between(3, 14),
      researcherHours,
      priceOre: kronerToOre(researcherHours * HOUR_KRONER),
      companyHours: random.pick([15, 20, 30, 40]),
      deliverables: [...template.deliverables],
      dataNeeded: template.dataNeeded,
      place: template.place,
      municipality: template.place === 'remote' ? null : (lab.municipality ?? null),
      ipr: random.pick(['company_owns', 'company_owns', 'shared', 'open'] as const),
      capacityPerQuarter: capacity,
      taken: random.between(0, capacity),
      // Under way for so long that an agreement can be over: what is full now follows from the slots.
      nextFreeOn: addDays(osloDate(today), -random.between(100, 200)),
      trlIn,
      trlOut: Math.min(9, trlIn + random.between(1, 3)),
      languages: ['norwegian', 'english'],
      interests: random.between(0, 5),
      publishedAt: new Date(today.getTime() - random.between(1, 200) * DAY_MS),
    };
    return { row, taken };
  });
}
