import type { Db } from '@koble/db';
import { getCall, nextDeadline } from '@koble/funding';
import { staleness, type FundingCall } from '@koble/funding/schema';
import { osloDate, type Clock } from '@koble/kernel';
import { summarise } from '@koble/taxonomy';
import { callWho } from './page-call-who';
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
  { state, exampleYear, checkedOn, forecastMonth }: FundingCall,
  { t, month }: PageLanguage,
  now: Date,
): Markup[] {
  const age = staleness(checkedOn, osloDate(now));
  return [
    ...(state === 'closed' ? [t('listing.closed')] : []),
    ...(forecastMonth === null ? [] : [t('call.forecast', { month: month(forecastMonth) })]),
    ...(exampleYear === null ? [] : [t('call.example', { year: exampleYear })]),
    ...(age === 'fresh' ? [] : [t(age === 'red' ? 'call.staleRed' : 'call.staleAmber')]),
  ].map((notice) => warning(markup`${notice}`));
}

function callFacts(call: FundingCall, language: PageLanguage, now: Date) {
  const { t, date, moment, money, month } = language;
  return factList([
    { term: t('call.who'), value: callWho(call, language) },
    { term: t('call.amount'), value: markup`<strong class="amount">${amount()}</strong>` },
    {
      term: t('call.share'),
      value:
        call.sharePercent === null
          ? t('call.unknown')
          : t('call.shareValue', { percent: call.sharePercent }),
    },
    { term: t('call.opens'), value: call.opensOn === null ? null : date(call.opensOn) },
    { term: t('call.deadline'), value: deadline() },
    {
      term: t('call.perEmployee'),
      value: call.perEmployeeCapOre === null ? null : money(call.perEmployeeCapOre),
    },
    { term: t('call.perHour'), value: call.hourCapOre === null ? null : money(call.hourCapOre) },
    {
      term: t('call.duration'),
      value:
        call.durationMonthsMax === null
          ? null
          : t('call.durationValue', { count: call.durationMonthsMax }),
    },
    { term: t('call.pot'), value: call.potOre === null ? null : money(call.potOre) },
    { term: t('call.start'), value: start() },
    { term: t('call.end'), value: call.latestEndOn === null ? null : date(call.latestEndOn) },
    { term: 'TRL', value: readiness() },
    { term: t('call.basis'), value: t(`call.basisValue.${call.aidBasis}`) },
    {
      term: t('call.checked'),
      value: t('call.checkedValue', { date: date(call.checkedOn), by: call.checkedBy }),
    },
    {
      term: t('call.source'),
      value: markup`<a class="ds-link" href="${call.sourceUrl}" rel="noopener">${new URL(call.sourceUrl).hostname}</a>`,
    },
  ]);

  function amount(): string {
    if (call.amountMaxOre === null) return t('call.unknown');
    if (call.amountMinOre === null) return t('search.upTo', { amount: money(call.amountMaxOre) });
    return t('call.amountRange', { min: money(call.amountMinOre), max: money(call.amountMaxOre) });
  }

  function start(): string | null {
    const { earliestStartOn: from, latestStartOn: to } = call;
    if (from !== null && to !== null)
      return t('call.startValue', { from: date(from), to: date(to) });
    if (from !== null) return t('call.startFrom', { date: date(from) });
    return to === null ? null : t('call.startBy', { date: date(to) });
  }

  function readiness(): string | null {
    const ends = [call.trlMin, call.trlMax].filter((end) => end !== null);
    return ends.length === 0 ? null : [...new Set(ends)].join('–');
  }

  function deadline(): string {
    if (call.forecastMonth !== null)
      return t('call.forecast', { month: month(call.forecastMonth) });
    const next = nextDeadline(call, now);
    if (next !== null) return moment(next.toISOString());
    return call.deadlines.length > 0
      ? t('search.passed')
      : t(`call.deadlineKind.${call.deadlineKind}`);
  }
}

function callText(call: FundingCall, language: PageLanguage): Markup[] {
  const { t } = language;
  const tags = [
    t(`instrument.${call.instrument}`),
    ...call.purposes.map((purpose) => t(`purpose.${purpose}`)),
  ].map((tag) => markup`<li><span class="ds-tag">${tag}</span></li>`);
  const similar = addressIn(language, '/sok', { type: 'call', v: '1' });
  return [
    markup`<ul class="tags">${tags}</ul>`,
    ...skillSection(language, t('listing.skills'), call.skills),
    markup`<p class="quiet">${t('call.guiding')}</p>`,
    markup`<a class="ds-link" href="${similar}">${t('listing.similar')}</a>`,
  ];
}
