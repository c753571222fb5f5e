import { plainLine } from '@koble/kernel';
import type { MailItem, MailMessage } from './mail-message';
import type { Content, Link } from './mail-layout';
import { pageOf, WEB_PAGES } from './web-pages';
import type { Facts, MailWords } from './words/mail-words';

interface Context {
  language: 'nb' | 'en';
  words: MailWords;
  baseUrl: string;
  stopUrl: string | null;
}

/** More than these stand on the page alone. */
const MOST_ITEMS = 20;

/** A mail of one notification is that notification; several are a list with what they are about as links. */
export function notificationsContent(
  { items, digest }: Extract<MailMessage, { kind: 'notifications' }>,
  context: Context,
): Content {
  const { words, baseUrl, stopUrl } = context;
  const shown = items.slice(0, MOST_ITEMS).map((item) => linkTo(item, context));
  const more = items.length - shown.length;
  const footer = [
    { label: words.choose, url: address(baseUrl, WEB_PAGES.preferences) },
    ...(stopUrl === null ? [] : [{ label: words.stop, url: stopUrl }]),
  ];
  const [first, ...others] = shown;
  if (first !== undefined && others.length === 0 && digest === 'now')
    return {
      subject: first.label,
      lines: [],
      items: [],
      button: { label: words.open, url: first.url },
      signature: words.signature,
      footer,
    };
  return {
    subject: words.digest[digest](items.length),
    items: shown,
    lines: more > 0 ? [words.andMore(more)] : [],
    button: { label: words.openAll, url: address(baseUrl, WEB_PAGES.notifications) },
    signature: words.signature,
    footer,
  };
}

function linkTo(item: MailItem, context: Context): Link {
  const { words, baseUrl } = context;
  return {
    label: words.notification[item.kind](factsOf(item, context)),
    url: address(baseUrl, pageOf(item)),
  };
}

function address(baseUrl: string, path: string): string {
  return new URL(path, baseUrl).href;
}

const QUOTES = { nb: ['«', '»'], en: ['“', '”'] } as const;
const LANGUAGE_TAG = { nb: 'nb-NO', en: 'en-GB' } as const;
const NO_SUPPLIES = { people: 0, pilots: 0, calls: 0 };
const ZONE = { timeZone: 'Europe/Oslo' } as const;

function factsOf({ data }: MailItem, { language, words }: Context): Facts {
  const [open, close] = QUOTES[language];
  const tag = LANGUAGE_TAG[language];
  return {
    organisation: data.organisation === null ? null : plainLine(data.organisation),
    title: `${open}${plainLine(data.title ?? '')}${close}`,
    on:
      data.on === null
        ? ''
        : new Intl.DateTimeFormat(tag, { ...ZONE, dateStyle: 'long' }).format(Date.parse(data.on)),
    at:
      data.at === null
        ? ''
        : new Intl.DateTimeFormat(tag, { ...ZONE, dateStyle: 'full', timeStyle: 'short' }).format(
            Date.parse(data.at),
          ),
    supplies: data.supplies ?? NO_SUPPLIES,
    item: itemOf(data, words),
    changes: data.plan?.count ?? 0,
    reason: data.reason ?? '',
  };
}

/** What is to be done for a funding case or a plan: what the company calls it, where it is something of its own. */
function itemOf({ deadline, task }: MailItem['data'], { caseItem, planTask }: MailWords): string {
  if (task !== undefined) return plainLine(task.title ?? planTask[task.task]);
  return plainLine(deadline?.title ?? caseItem[deadline?.item ?? 'own']);
}
