import { plainLine } from '@koble/kernel';
import type { Content, Item, Link } from './mail-layout';
import type { MailMessage, SearchHit } from './mail-message';
import type { MailWords } from './words/mail-words';

type Found = Extract<MailMessage, { kind: 'saved_searches' }>;
type Ending = Extract<MailMessage, { kind: 'searches_end' }>;

/** What saved searches have found: each listing with why it is there; one search is named, of several each has its link. */
export function searchesContent(
  { searches, hits, more, manageUrl }: Found,
  words: MailWords,
  stopUrl: string | null,
): Content {
  const [first, ...others] = searches.map(({ name, url }) => ({ name: plainLine(name), url }));
  const only = first !== undefined && others.length === 0 ? first : null;
  const each =
    only === null
      ? searches.map(({ name, url }) => ({ label: words.search.seeAllOf(plainLine(name)), url }))
      : [];
  return {
    subject: words.search.subject(hits.length + more, only?.name ?? null),
    items: hits.map((hit) => hitItem(hit, words)),
    lines: more > 0 ? [words.andMore(more)] : [],
    button:
      only === null
        ? { label: words.search.manage, url: manageUrl }
        : { label: words.search.seeAll, url: only.url },
    signature: words.signature,
    footer: [
      ...each,
      ...(only === null ? [] : [{ label: words.search.manage, url: manageUrl }]),
      ...stopLink(words, stopUrl),
    ],
  };
}

function hitItem(hit: SearchHit, { search }: MailWords): Item {
  const { title, organisation, place, url, because, within, dismissUrl } = hit;
  const about = [organisation, place].map(plainLine).filter((text) => text !== '');
  const reasons = [...because.map(plainLine), ...(within === null ? [] : [search.within(within)])];
  return {
    label: [plainLine(title), ...about].join(', '),
    url,
    note: search.because(reasons.length > 0 ? reasons.join(', ') : search.fits),
    aside: { label: search.notLike, url: dismissUrl },
  };
}

const LANGUAGE_TAG = { nb: 'nb-NO', en: 'en-GB' } as const;

/** That saved searches end, with the day of each: they can be renewed. */
export function endingContent(
  { searches, manageUrl }: Ending,
  { language, words, stopUrl }: { language: 'nb' | 'en'; words: MailWords; stopUrl: string | null },
): Content {
  const day = new Intl.DateTimeFormat(LANGUAGE_TAG[language], {
    timeZone: 'Europe/Oslo',
    dateStyle: 'long',
  });
  return {
    subject: words.search.ends(searches.length),
    items: [],
    lines: searches.map(({ name, on }) =>
      words.search.endsOn(plainLine(name), day.format(Date.parse(on))),
    ),
    button: { label: words.search.renew, url: manageUrl },
    signature: words.signature,
    footer: stopLink(words, stopUrl),
  };
}

function stopLink({ stop }: MailWords, url: string | null): Link[] {
  return url === null ? [] : [{ label: stop, url }];
}
