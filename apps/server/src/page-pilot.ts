import type { Db } from '@koble/db';
import { getPilotOffer } from '@koble/pilots';
import type { PilotOffer } from '@koble/pilots/schema';
import { summarise } from '@koble/taxonomy';
import { detailMain } from './page-detail';
import { DRAWING, factList, placeName, section, skillSection, warning } from './page-facts';
import { addressIn, nameOf, type PageLanguage } from './page-language';
import { lines, markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import type { Page } from './page';

/** The page of a pilot as a stranger reads it. Error: `pilots.not_found`. */
export async function pilotPage(
  place: { db: Db },
  id: string,
  language: PageLanguage,
): Promise<Page> {
  const offer = await getPilotOffer(place, { kind: 'visitor' }, id);
  const { listing } = language.words;
  return {
    title: offer.title,
    answers: [{ procedure: ['pilots', 'get'], input: { id: offer.id }, answer: offer }],
    description: summarise(offer.summary),
    path: pathOf('pilot', offer.id),
    main: detailMain(language, {
      kind: 'pilot',
      title: offer.title,
      lead: offer.organisation.name,
      notices: offer.state === 'published' ? [] : [warning(markup`${listing.closed}`)],
      facts: pilotFacts(offer, language),
      text: pilotText(offer, language),
    }),
  };
}

function pilotFacts(offer: PilotOffer, language: PageLanguage): Markup {
  const { words, names, date, money } = language;
  const { pilot } = words;
  const place = placeName(language, offer.municipality);
  return factList([
    {
      term: pilot.price,
      value: markup`<strong class="amount">${money(offer.priceOre)}</strong>`,
    },
    { term: pilot.weeks, value: pilot.weeksValue(offer.weeks) },
    { term: pilot.researcherHours, value: pilot.hours(offer.researcherHours) },
    { term: pilot.slots, value: offer.freeSlots },
    { term: pilot.nextFree, value: date(offer.nextFreeOn) },
    {
      term: pilot.where,
      value: [pilot.place[offer.place], ...(place === null ? [] : [place])].join(', '),
    },
    { term: pilot.ipr, value: pilot.iprValue[offer.ipr] },
    { term: pilot.trl, value: pilot.trlValue(offer.trlIn, offer.trlOut) },
    {
      term: words.listing.languages,
      value: offer.languages.map((id) => nameOf(names.skills, id)).join(', '),
    },
    {
      term: pilot.suits,
      value:
        offer.industries.length === 0
          ? pilot.anyIndustry
          : offer.industries.map((id) => nameOf(names.industries, id)).join(', '),
    },
  ]);
}

function pilotText(offer: PilotOffer, language: PageLanguage): Markup[] {
  const { listing, pilot } = language.words;
  const deliverables = offer.deliverables.map((one) => markup`<li>${DRAWING}${one}</li>`);
  const fromYou = factList([
    { term: pilot.companyHours, value: pilot.hours(offer.companyHours) },
    { term: pilot.dataNeeded, value: offer.dataNeeded },
  ]);
  const partner = factList([
    { term: listing.name, value: offer.organisation.name },
    { term: listing.place, value: placeName(language, offer.organisation.municipality) },
  ]);
  const similar = addressIn(language, '/sok', {
    type: 'pilot',
    kompetanse: offer.skills.slice(0, 3).join(','),
    v: '1',
  });
  return [
    markup`<p class="prose big">${lines(offer.summary)}</p>`,
    section(pilot.deliverables, markup`<ul class="checks">${deliverables}</ul>`),
    section(pilot.method, markup`<p class="prose">${lines(offer.method)}</p>`),
    section(pilot.fromYou, fromYou),
    ...skillSection(language, listing.skills, offer.skills),
    markup`<section class="box stack"><h2>${listing.partner}</h2>${partner}</section>`,
    markup`<a class="ds-link" href="${similar}">${listing.similar}</a>`,
  ];
}
