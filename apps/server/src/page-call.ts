import type { Db } from '@koble/db';
import { getCall, nextDeadline } from '@koble/funding';
import { staleness, type FundingCall } from '@koble/funding/schema';
import { osloDate, type Clock } from '@koble/kernel';
import { summarise } from '@koble/taxonomy';
import { detailMain } from './page-detail';
import { factList, skillSection, warning } from './page-facts';
import { addressIn, type PageLanguage } from './page-language';
import { lines, markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import type { PageAnswer } from './page';

/** The page of a funding call as a stranger reads it, by its slug; by its id, where that is. Error: `funding.call_not_found`. */
export async function callPage(
  place: { db: Db; clock: Clock },
  slugOrId: string,
  language: PageLanguage,
): Promise<PageAnswer> {
  const call = await getCall(place, { kind: 'visitor' }, slugOrId);
  if (call.slug !== slugOrId) return { movedTo: addressIn(language, pathOf('call', call.slug)) };
  const summary = language.locale === 'en' ? call.summary.en : call.summary.nb;
  const now = place.clock.now();
  return {
    title: call.title,
    answers: [{ procedure: ['funding', 'get'], input: { slug: call.slug }, answer: call }],
    description: summarise(summary),
    path: pathOf('call', call.slug),
    main: detailMain(language, {
      kind: 'call',
      title: call.title,
      lead: call.funder.name,
      notices: notices(call, language, now),
      facts: callFacts(call, language, now),
      text: [markup`<p class="prose big">${lines(summary)}</p>`, ...callText(call, language)],
    }),
  };
}

/** How far what stands here can be trusted today. */
function notices(
  { state, exampleYear, checkedOn }: FundingCall,
  { words }: PageLanguage,
  now: Date,
): Markup[] {
  const { call, listing } = words;
  const age = staleness(checkedOn, osloDate(now));
  return [
    ...(state === 'closed' ? [listing.closed] : []),
    ...(exampleYear === null ? [] : [call.example(exampleYear)]),
    ...(age === 'fresh' ? [] : [age === 'red' ? call.staleRed : call.staleAmber]),
  ].map((notice) => warning(markup`${notice}`));
}

function callFacts(call: FundingCall, { words, date, moment, money }: PageLanguage, now: Date) {
  const said = words.call;
  return factList([
    { term: said.amount, value: markup`<strong class="amount">${amount()}</strong>` },
    {
      term: said.share,
      value: call.sharePercent === null ? said.unknown : said.shareValue(call.sharePercent),
    },
    { term: said.opens, value: call.opensOn === null ? null : date(call.opensOn) },
    { term: said.deadline, value: deadline() },
    {
      term: said.perEmployee,
      value: call.perEmployeeCapOre === null ? null : money(call.perEmployeeCapOre),
    },
    { term: said.perHour, value: call.hourCapOre === null ? null : money(call.hourCapOre) },
    {
      term: said.duration,
      value: call.durationMonthsMax === null ? null : said.durationValue(call.durationMonthsMax),
    },
    { term: said.basis, value: said.basisValue[call.aidBasis] },
    { term: said.checked, value: said.checkedValue(date(call.checkedOn), call.checkedBy) },
    {
      term: said.source,
      value: markup`<a class="ds-link" href="${call.sourceUrl}" rel="noopener">${new URL(call.sourceUrl).hostname}</a>`,
    },
  ]);

  function amount(): string {
    if (call.amountMaxOre === null) return said.unknown;
    if (call.amountMinOre === null) return words.upTo(money(call.amountMaxOre));
    return said.amountRange(money(call.amountMinOre), money(call.amountMaxOre));
  }

  function deadline(): string {
    const next = nextDeadline(call, now);
    if (next !== null) return moment(next.toISOString());
    return call.deadlines.length > 0 ? said.passed : said.deadlineKind[call.deadlineKind];
  }
}

function callText(call: FundingCall, language: PageLanguage): Markup[] {
  const { words } = language;
  const tags = [
    words.call.instrument[call.instrument],
    ...call.purposes.map((purpose) => words.call.purpose[purpose]),
  ].map((tag) => markup`<li><span class="ds-tag">${tag}</span></li>`);
  const similar = addressIn(language, '/sok', { type: 'call', v: '1' });
  return [
    markup`<ul class="tags">${tags}</ul>`,
    ...skillSection(language, words.listing.skills, call.skills),
    markup`<p class="quiet">${words.call.guiding}</p>`,
    markup`<a class="ds-link" href="${similar}">${words.listing.similar}</a>`,
  ];
}
