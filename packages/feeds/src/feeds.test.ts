import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import type { ListingCard } from '@koble/catalogue/schema';
import { plainLine } from '@koble/kernel';
import { taxonomy } from '@koble/taxonomy';
import { describe, expect, test } from 'vitest';
import type { Edition } from './edition';
import type { Feed } from './feed';
import { jsonFeed } from './json-feed';
import { publicListings } from './public-listing';
import { rssFeed } from './rss-feed';

const EDITION: Edition = {
  locale: 'nb',
  names: taxonomy.namesIn('nb'),
  kinds: { role: 'Rolle', challenge: 'Utfordring', pilot: 'Pilot', call: 'Støtteordning' },
  urlOf: ({ sourceId }) => `https://koble.example/roller/${sourceId}?lang=nb&x=1`,
};

function aCard(changed: Partial<ListingCard> = {}): ListingCard {
  return {
    ...{ id: 'role_1', kind: 'role', sourceId: '1', title: 'Sveiser', summary: 'Vi sveiser.' },
    ...{ organisation: 'Smia AS', municipality: '5037', district: null, skills: ['welding'] },
    ...{ occupations: [], mode: [], extent: [], purposes: [], instrument: null },
    ...{
      publishedAt: '2026-11-20T09:00:00.000Z',
      deadline: null,
      amountOre: null,
      capacity: 1,
      studentTask: false,
    },
    ...{ interest: 'none', answers: null, answerDays: null, km: null },
    ...changed,
  };
}

function aFeed(cards: readonly ListingCard[]): Feed {
  return {
    title: 'Koble: sveis & robot',
    description: 'Det nyeste',
    homeUrl: 'https://koble.example/sok?q=sveis&type=role',
    feedUrl: 'https://koble.example/feed.rss?q=sveis&type=role',
    listings: publicListings(cards, EDITION),
    edition: EDITION,
  };
}

const READERS = {
  RSS: (feed: Feed) => extractFromXml(rssFeed(feed)),
  'JSON Feed': (feed: Feed) => extractFromJson(jsonFeed(feed)),
};

describe.each(Object.entries(READERS))('a reader of %s', (_format, read) => {
  test('finds what each listing is called, where it is, and since when', () => {
    const feed = aFeed([
      aCard(),
      aCard({ id: 'pilot_2', sourceId: '2', kind: 'pilot', title: 'Robot på prøve' }),
    ]);
    const { title, entries = [] } = read(feed);
    expect(title).toBe('Koble: sveis & robot');
    expect(entries).toMatchObject([
      {
        id: 'role_1',
        title: 'Sveiser',
        link: 'https://koble.example/roller/1?lang=nb&x=1',
        published: '2026-11-20T09:00:00.000Z',
      },
      { id: 'pilot_2', title: 'Robot på prøve' },
    ]);
    expect(entries[0]?.description).toContain('Vi sveiser.');
    expect(entries[0]?.description).toContain('Smia AS · Levanger');
  });

  test.each([
    'slutt ]]> og ]]>]]> mer',
    '<script>alert(1)</script> & "anførsel" \'enkel\'',
    'til\u202ebud\u2066fdp.exe',
    'null\u0000 bjelle\u0007 linje\r\nskift \ud800',
    '$& $1 ${x} {{x}}',
  ])('is given a title like %j as text, without what no eye sees', (title) => {
    const { entries } = read(aFeed([aCard({ title, summary: title })]));
    expect(entries?.[0]?.title).toBe(plainLine(title));
  });

  test('is given a search that finds nothing as a feed without entries', () => {
    expect(read(aFeed([])).entries).toEqual([]);
  });

  test('is never given a person', () => {
    const person = aCard({ kind: 'candidate', id: 'candidate_1', title: 'CNC-operatør' });
    expect(read(aFeed([person, aCard()])).entries).toHaveLength(1);
  });
});

test('what somebody wrote is text also where a reader takes a description for HTML', () => {
  const xml = rssFeed(aFeed([aCard({ summary: '<img src=x onerror=alert(1)>' })]));
  expect(xml).toContain('&lt;img src=x');
  expect(xml).not.toContain('<img');
});

test('RSS holds no sign that XML has not (https://www.w3.org/TR/xml/#charsets)', () => {
  const title = `a\u0000b\u001fc\u007fd\ud800e\ufffef\uffffg`;
  const xml = rssFeed(aFeed([aCard({ title, organisation: title, summary: title })]));
  expect(xml).toContain('efg');
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
});

test('RSS says where it is itself and when its newest was published', () => {
  const xml = rssFeed(aFeed([aCard(), aCard({ publishedAt: '2026-11-22T09:00:00.000Z' })]));
  expect(xml).toMatch(/<atom:link href="[^"]*feed\.rss\?q=sveis&amp;type=role" rel="self"/);
  expect(xml).toContain('<pubDate>Sun, 22 Nov 2026 09:00:00 GMT</pubDate>');
  expect(xml).toContain('<guid isPermaLink="false">role_1</guid>');
});

test('JSON Feed says its version and its own address', () => {
  expect(JSON.parse(jsonFeed(aFeed([aCard()])))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://koble.example/feed.rss?q=sveis&type=role',
    items: [{ id: 'role_1', tags: ['Rolle', 'Sveising'] }],
  });
});
