import { describe, expect, test } from 'vitest';
import type { MailItem, MailLocale, MailMessage, SearchHit } from './mail-message';
import { NO_DATA } from './notice';
import { NOTIFICATION_KINDS } from './notification-kinds';
import { renderMail } from './render-mail';

type SavedSearches = Extract<MailMessage, { kind: 'saved_searches' }>;

const baseUrl = 'https://koble.example';
const url = 'https://koble.example/api/auth/verify?token=a&next=b';
const stopUrl = 'https://koble.example/api/mail/stop/token';
const introductionId = '6f1c2f0e-6a53-4f0c-9d0e-0a8f0f1b2c3d';

const item = (
  changed: Partial<MailItem['data']> = {},
  kind: MailItem['kind'] = 'introduction.sent',
): MailItem => ({
  kind,
  topic: 'interest',
  introductionId,
  data: {
    ...NO_DATA,
    title: 'Sveiser',
    organisation: 'Fjordsveis AS',
    on: '2026-12-01',
    at: '2026-12-02T08:00:00Z',
    ...changed,
  },
});
const notifications = (
  items: MailItem[],
  digest: 'now' | 'daily' | 'weekly' = 'now',
): MailMessage => ({
  kind: 'notifications',
  items,
  digest,
});
const hit = (of: Partial<SearchHit> = {}): SearchHit => ({
  title: 'Robotsveiser',
  organisation: 'Fjordsveis AS',
  place: 'Levanger',
  url: 'https://koble.example/roller/1',
  because: ['sveiser', 'Sveising'],
  within: { km: 30, place: 'Verdal' },
  dismissUrl: 'https://koble.example/sok/varsler/ikke-slike?token=a',
  ...of,
});
const search = (name: string) => ({ name, url: 'https://koble.example/sok?q=sveiser&v=1' });
const searches = (hits: SearchHit[], more = 0): SavedSearches => ({
  kind: 'saved_searches',
  subscriberId: introductionId,
  searches: [search('Sveiser')],
  hits,
  more,
  manageUrl: 'https://koble.example/sok/varsler',
});
const render = (message: MailMessage, locale: MailLocale = 'nb') =>
  renderMail(message, { locale, baseUrl, stopUrl });

const MESSAGES: MailMessage[] = [
  { kind: 'sign_in_link', url },
  { kind: 'reset_password', url },
  { kind: 'verify_email', url },
  { kind: 'already_registered', url },
  { kind: 'invitation', organisation: 'Fjordsveis AS', role: 'accountant', url },
  notifications([item()]),
  notifications([item(), item({ organisation: null }, 'message.written')], 'daily'),
  notifications([item()], 'weekly'),
  { kind: 'confirm_search', url },
  searches([hit(), hit({ organisation: '', place: '', because: [], within: null })], 3),
  { ...searches([hit()]), searches: [search('Sveiser'), search('Lakkerere')] },
  {
    kind: 'searches_end',
    subscriberId: introductionId,
    searches: [{ name: 'Sveiser', on: '2026-12-26' }],
    manageUrl: url,
  },
];

/** What is read of HTML: no tags, no entities. */
function readOf(html: string): string {
  const body = html.replace(/^[\s\S]*<body[^>]*>/, '').replace(/<[^>]+>/g, '\n');
  return body
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The lines of a text without list marks, colons before addresses and the addresses themselves. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^- |:$/g, '').trim())
    .filter((line) => line !== '' && line !== '--' && !line.startsWith('https://'));
}

describe.each(['nb', 'en'] as const)('a mail in %s', (locale) => {
  test.each(MESSAGES)('says the same as text and as HTML: $kind', (message) => {
    const { text, html, subject } = render(message, locale);
    expect(linesOf(readOf(html))).toEqual(linesOf(text));
    const addresses = (within: string) =>
      new Set(within.replaceAll('&amp;', '&').match(/https:\/\/[^\s"<]+/g));
    expect(addresses(html)).toEqual(addresses(text));
    expect(subject).toBe(linesOf(text)[0]);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test.each(MESSAGES)('has one button, no image and nothing that is fetched: $kind', (message) => {
    const { html } = render(message, locale);
    expect(html.match(/display:inline-block/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<link|<script|url\(|src=|@import/i);
    expect(html).toContain(`<html lang="${locale}">`);
  });

  test.each(NOTIFICATION_KINDS)('has words for %s, with and without a name', (kind) => {
    const supplies = { needId: introductionId, people: 2, pilots: 1, calls: 1 };
    const subjects = [null, 'Fjordsveis AS'].map(
      (organisation) =>
        render(
          notifications([item({ organisation, supplies, reason: 'Fristen står fast.' }, kind)]),
          locale,
        ).subject,
    );
    for (const subject of subjects) expect(subject).toMatch(/^\S.{8,}[\S]$/);
    expect(subjects.join()).not.toMatch(/undefined|null|«»|“”| {2}/);
  });
});

test('the two languages differ in every sentence, and nynorsk is bokmål', () => {
  for (const message of MESSAGES) {
    expect(render(message, 'en').subject).not.toBe(render(message, 'nb').subject);
    expect(render(message, 'nn')).toEqual(render(message, 'nb'));
  }
});

test('days and times are written out as they are in Norway', () => {
  const { subject } = render(notifications([item({}, 'meeting.accepted')]));
  expect(subject).toBe('Møtet om «Sveiser» er avtalt til onsdag 2. desember 2026 kl. 09:00');
  expect(render(notifications([item({}, 'introduction.reminder')]), 'en').subject).toBe(
    'Fjordsveis AS waits for an answer about “Sveiser” by 1 December 2026',
  );
});

describe('what somebody wrote', () => {
  const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&</title></h1>';

  test('is text in the HTML, wherever it stands', () => {
    for (const message of [
      notifications([item({ title: HOSTILE, organisation: HOSTILE })]),
      notifications([item({ title: HOSTILE }), item({ title: HOSTILE })]),
      { kind: 'invitation', organisation: HOSTILE, role: 'member', url } as const,
      {
        ...searches([hit({ title: HOSTILE, organisation: HOSTILE, because: [HOSTILE] })]),
        searches: [search(HOSTILE)],
      },
    ]) {
      const { html, text } = render(message);
      expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
      expect(html.match(/<title>/g)).toHaveLength(1);
      expect(linesOf(readOf(html))).toEqual(linesOf(text));
    }
  });

  test('makes no header, and hides nothing of a subject', () => {
    const title = 'Sveiser\r\nBcc: alle@koble.example\u2028\u0000\u0007\u202Etxt.exe\u2069';
    const { subject } = render(notifications([item({ title })]));
    expect(subject).toBe(
      'Fjordsveis AS er interessert i «Sveiser Bcc: alle@koble.example txt.exe»',
    );
  });
});

test('a mail of many has the first twenty, and says how many more there are', () => {
  const { subject, html } = render(
    notifications(
      Array.from({ length: 23 }, () => item()),
      'daily',
    ),
  );
  expect(subject).toBe('23 nye varsler på Koble i dag');
  expect(html.match(/<li>/g)).toHaveLength(20);
  expect(html).toContain('<p>Og 3 til.</p>');
});

test('only what nobody asked for can be stopped', () => {
  expect(render(notifications([item()])).text).toContain(stopUrl);
  const asked = renderMail({ kind: 'sign_in_link', url }, { locale: 'nb', baseUrl, stopUrl: null });
  expect(asked.text).not.toContain('/api/mail/stop');
});

test.each<[MailItem['kind'], string | null, string]>([
  ['introduction.sent', introductionId, `/henvendelser/${introductionId}`],
  ['meeting.reminder', introductionId, `/henvendelser/${introductionId}`],
  ['membership.asked', null, '/organisasjon'],
  ['consent.given', null, '/klienter'],
  ['profile.expires', null, '/min-profil'],
  ['need.expires', null, '/mine-behov'],
  ['membership.removed', null, '/varsler'],
])('the button of %s leads to where something can be done about it', (...[kind, id, path]) => {
  const { text } = render(notifications([{ ...item({}, kind), introductionId: id }]));
  expect(text).toContain(`Åpne i Koble:\n${baseUrl}${path}\n`);
});
