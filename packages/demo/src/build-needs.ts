import { DAY_MS, addDays, kronerToOre, osloDate, type IsoDate } from '@koble/kernel';
import { skill, taxonomy } from '@koble/taxonomy';
import type { DemoCompany } from './build-organisations';
import { NEED_TEMPLATES, type NeedTemplate } from './data/needs';
import type { Random } from './random';
import type { Region } from './demo-queries';

const OPEN_DAYS = 90;

/** `count` published needs of these companies, each of a template that its trade may have. */
export function buildNeeds(
  random: Random,
  today: Date,
  { companies, count }: { companies: readonly DemoCompany[]; count: number },
): Region['needs'] {
  return Array.from({ length: count }, (_, i) => {
    const template = NEED_TEMPLATES[i % NEED_TEMPLATES.length] ?? random.pick(NEED_TEMPLATES);
    const fitting = companies.filter(({ trade }) => template.trades.includes(trade.key));
    return needRow(random, today, {
      template,
      company: random.pick(fitting.length > 0 ? fitting : companies),
    });
  });
}

function needRow(
  random: Random,
  today: Date,
  { template, company }: { template: NeedTemplate; company: DemoCompany },
): Region['needs'][number] {
  const read = taxonomy.understand(`${template.title}. ${template.goal}`);
  const ids = read.skills.map(({ id }) => id).filter((id) => skill(id)?.kind !== 'language');
  const published = daysBefore(today, random.between(0, 60));
  return {
    id: random.uuid(),
    organisationId: company.row.id,
    state: 'published',
    title: template.title,
    goal: template.goal,
    wantsPeople: template.wants.includes('people'),
    wantsPilot: template.wants.includes('pilot'),
    wantsFunding: template.wants.includes('funding'),
    occupations: read.occupations.map(({ id }) => id).slice(0, 3),
    skillsMust: ids.slice(0, 3),
    skillsShould: ids.slice(3, 8),
    languages: [],
    municipality: company.row.municipality ?? null,
    startsOn: startOn(random, osloDate(today)),
    mode: template.mode ?? null,
    extent: template.extent ?? null,
    ownHours: template.hours ?? null,
    budgetOre: template.budgetKroner === undefined ? null : kronerToOre(template.budgetKroner),
    interests: random.between(0, 4),
    source: 'demo',
    publishedAt: published,
    expiresAt: new Date(published.getTime() + OPEN_DAYS * DAY_MS),
  };
}

function startOn(random: Random, today: IsoDate): IsoDate | null {
  return random.next() < 0.3 ? null : addDays(today, random.between(7, 120));
}

function daysBefore(today: Date, days: number): Date {
  return new Date(today.getTime() - days * DAY_MS);
}
