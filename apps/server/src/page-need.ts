import { DAY_MS, type Clock } from '@koble/kernel';
import type { Db } from '@koble/db';
import { getPublicNeed } from '@koble/needs';
import { BRIEF_FIELDS, type PublicNeed } from '@koble/needs/schema';
import { summarise } from '@koble/taxonomy';
import { detailMain } from './page-detail';
import { factList, placeName, section, skillSection, warning } from './page-facts';
import { jobPosting } from './page-job-posting';
import { addressIn, nameOf, type PageLanguage } from './page-language';
import { lines, markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import { findNeedEnd } from './page-queries';
import type { Page, PageAnswer } from './page';

/** Six months: as long is an ended role or challenge shown, marked as ended. */
const SHOWN_DAYS = 183;

/** The page of a role or challenge as a stranger reads it. Error: `needs.not_found`. */
export async function needPage(
  place: { db: Db; clock: Clock },
  asked: { kind: PublicNeed['kind']; id: string },
  language: PageLanguage,
): Promise<PageAnswer> {
  const need = await getPublicNeed(place, { kind: 'visitor' }, asked);
  if (!need.open) {
    const endedAt = await findNeedEnd(place.db, need.id);
    if (endedAt !== undefined && isLongGone(endedAt, place.clock.now())) return 'gone';
  }
  return pageOf(need, language);
}

function isLongGone(endedAt: Date, now: Date): boolean {
  return now.getTime() - endedAt.getTime() > SHOWN_DAYS * DAY_MS;
}

function pageOf(need: PublicNeed, language: PageLanguage): Page {
  return {
    title: need.title,
    answers: [
      { procedure: ['needs', 'get'], input: { kind: need.kind, id: need.id }, answer: need },
    ],
    description: summarise(need.goal),
    path: pathOf(need.kind, need.id),
    main: detailMain(language, {
      kind: need.kind,
      title: need.title,
      lead: need.organisation.name,
      notices: need.open ? [] : [closed(need, language)],
      facts: needFacts(need, language),
      text: needText(need, language),
    }),
    ...(need.kind === 'role' && need.open ? { posting: jobPosting(need, language) } : {}),
  };
}

function closed({ kind }: PublicNeed, language: PageLanguage): Markup {
  const { t } = language;
  const similar = addressIn(language, '/sok', { type: kind, v: '1' });
  return warning(
    markup`<strong>${t('listing.closed')}</strong> <a class="ds-link" href="${similar}">${t('listing.closedHelp')}</a>`,
  );
}

function needFacts(need: PublicNeed, language: PageLanguage): Markup {
  const { t, names, date, money } = language;
  return factList([
    {
      term: t('listing.place'),
      value: placeName(language, need.municipality) ?? t('search.anywhereShort'),
    },
    {
      term: t('listing.start'),
      value: need.startsOn === null ? t('listing.soon') : date(need.startsOn),
    },
    { term: t('listing.mode'), value: need.mode === null ? null : t(`mode.${need.mode}`) },
    { term: t('listing.extent'), value: need.extent === null ? null : t(`extent.${need.extent}`) },
    { term: t('pay.title'), value: payLine(need, language) },
    {
      term: t('listing.openings'),
      value: need.kind === 'role' && need.openings > 1 ? need.openings : null,
    },
    {
      term: t('listing.occupations'),
      value: need.occupations.map((id) => nameOf(names.occupations, id)).join(', '),
    },
    {
      term: t('listing.languages'),
      value: need.languages.map((id) => nameOf(names.skills, id)).join(', '),
    },
    { term: t('listing.budget'), value: need.budgetOre === null ? null : money(need.budgetOre) },
    { term: t('listing.published'), value: date(need.publishedAt) },
    { term: t('listing.expires'), value: date(need.expiresAt) },
  ]);
}

/** What a role pays, as one reads it: "45 000 kr til 52 000 kr i måneden"; null where nothing is said. */
function payLine({ pay }: PublicNeed, { t, money }: PageLanguage): string | null {
  if (pay === null) return null;
  if (pay.kind === 'agreed') return t('pay.kind.agreed');
  const [from, to] = [money(pay.fromOre), money(pay.toOre)];
  const per = t(`pay.per.${pay.per}`);
  return from === to ? t('pay.exact', { amount: from, per }) : t('pay.range', { from, to, per });
}

function needText(need: PublicNeed, language: PageLanguage): Markup[] {
  const { t } = language;
  const atHand =
    need.dataAtHand === '' && need.equipmentAtHand === ''
      ? []
      : [
          section(
            t('listing.atHand'),
            factList([
              { term: t('listing.data'), value: need.dataAtHand },
              { term: t('listing.equipment'), value: need.equipmentAtHand },
            ]),
          ),
        ];
  const similar = [...need.skillsMust, ...need.skillsShould].slice(0, 3).join(',');
  const search = addressIn(language, '/sok', {
    type: need.kind,
    ...(similar === '' ? {} : { kompetanse: similar }),
    v: '1',
  });
  return [
    section(t('listing.about'), markup`<p class="prose">${lines(need.goal)}</p>`),
    ...briefText(need, language),
    ...skillSection(language, t('listing.must'), need.skillsMust),
    ...skillSection(language, t('listing.should'), need.skillsShould),
    ...atHand,
    company(need, language),
    markup`<a class="ds-link" href="${search}">${t('listing.similar')}</a>`,
  ];
}

function briefText({ brief }: PublicNeed, { t }: PageLanguage): Markup[] {
  if (brief === null) return [];
  return [
    section(
      t('listing.brief.title'),
      factList(
        BRIEF_FIELDS.map((field) => ({ term: t(`listing.brief.${field}`), value: brief[field] })),
      ),
    ),
  ];
}

function company({ organisation, source }: PublicNeed, language: PageLanguage): Markup {
  const { t, names } = language;
  const facts = factList([
    { term: t('wizard.name'), value: organisation.name },
    { term: t('listing.place'), value: placeName(language, organisation.municipality) },
    {
      term: t('listing.industry'),
      value:
        organisation.industry === null ? null : nameOf(names.industries, organisation.industry),
    },
  ]);
  const imported = source === 'nav' ? [markup`<p class="quiet">${t('listing.imported')}</p>`] : [];
  return markup`<section class="box stack"><h2>${t('listing.company')}</h2>${facts}${imported}</section>`;
}
