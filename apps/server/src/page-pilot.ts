import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { getPilotOffer } from '@koble/pilots';
import type { PilotOffer } from '@koble/pilots/schema';
import { summarise } from '@koble/taxonomy';
import { detailMain } from './page-detail';
import { DRAWING, factList, info, placeName, section, skillSection, warning } from './page-facts';
import { addressIn, nameOf, type PageLanguage } from './page-language';
import { lines, markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import { pilotBackground, studentTask } from './page-pilot-parts';
import type { Page } from './page';

/** The page of a pilot as a stranger reads it. Error: `pilots.not_found`. */
export async function pilotPage(
  place: { db: Db; clock: Clock },
  id: string,
  language: PageLanguage,
): Promise<Page> {
  const offer = await getPilotOffer(place, { kind: 'visitor' }, id);
  return {
    title: offer.title,
    answers: [{ procedure: ['pilots', 'get'], input: { id: offer.id }, answer: offer }],
    description: summarise(offer.summary),
    path: pathOf('pilot', offer.id),
    main: detailMain(language, {
      kind: 'pilot',
      title: offer.title,
      lead: offer.organisation.name,
      notices: notices(offer, language),
      facts: pilotFacts(offer, language),
      text: pilotText(offer, language),
    }),
  };
}

function notices(offer: PilotOffer, { t, date }: PageLanguage): Markup[] {
  if (offer.state !== 'published') return [warning(markup`${t('listing.closed')}`)];
  if (offer.freeSlots > 0) return [];
  return [info(markup`${t('pilot.nextWhenFull', { date: date(offer.nextFreeOn) })}`)];
}

function pilotFacts(offer: PilotOffer, language: PageLanguage): Markup {
  const { t, names, date, money } = language;
  const place = placeName(language, offer.municipality);
  return factList([
    {
      term: t('pilot.price'),
      value: markup`<strong class="amount">${money(offer.priceOre)}</strong>`,
    },
    { term: t('pilot.weeks'), value: t('pilot.weeksValue', { count: offer.weeks }) },
    {
      term: t(offer.task === null ? 'pilot.researcherHours' : 'pilot.taskHours'),
      value: t('pilot.hoursValue', { count: offer.researcherHours }),
    },
    { term: t('pilot.slots'), value: offer.freeSlots },
    { term: t('pilot.nextFree'), value: date(offer.nextFreeOn) },
    {
      term: t('pilot.where'),
      value: [t(`pilot.place.${offer.place}`), ...(place === null ? [] : [place])].join(', '),
    },
    { term: t('pilot.ipr'), value: t(`pilot.iprValue.${offer.ipr}`) },
    {
      term: t('pilot.publication'),
      value: t(`pilot.publicationValue.${offer.publication}`),
    },
    { term: t('pilot.nda'), value: offer.nda ? t('pilot.ndaYes') : null },
    { term: t('pilot.trl'), value: t('pilot.trlValue', { from: offer.trlIn, to: offer.trlOut }) },
    {
      term: t('listing.languages'),
      value: offer.languages.map((id) => nameOf(names.skills, id)).join(', '),
    },
    {
      term: t('pilot.suits'),
      value:
        offer.industries.length === 0
          ? t('pilot.anyIndustry')
          : offer.industries.map((id) => nameOf(names.industries, id)).join(', '),
    },
  ]);
}

function pilotText(offer: PilotOffer, language: PageLanguage): Markup[] {
  const { t } = language;
  const deliverables = offer.deliverables.map((one) => markup`<li>${DRAWING}${one}</li>`);
  const fromYou = factList([
    { term: t('pilot.companyHours'), value: t('pilot.hoursValue', { count: offer.companyHours }) },
    { term: t('pilot.dataNeeded'), value: offer.dataNeeded },
  ]);
  const partner = factList([
    { term: t('wizard.name'), value: offer.organisation.name },
    { term: t('listing.place'), value: placeName(language, offer.organisation.municipality) },
  ]);
  const similar = addressIn(language, '/sok', {
    type: 'pilot',
    kompetanse: offer.skills.slice(0, 3).join(','),
    v: '1',
  });
  return [
    markup`<p class="prose big">${lines(offer.summary)}</p>`,
    ...studentTask(offer.task, language),
    section(t('pilot.deliverables'), markup`<ul class="checks">${deliverables}</ul>`),
    section(t('pilot.method'), markup`<p class="prose">${lines(offer.method)}</p>`),
    section(t('pilot.fromYou'), fromYou),
    ...skillSection(language, t('listing.skills'), offer.skills),
    ...pilotBackground(offer, language),
    markup`<section class="box stack"><h2>${t('listing.partner')}</h2>${partner}</section>`,
    markup`<a class="ds-link" href="${similar}">${t('listing.similar')}</a>`,
  ];
}
