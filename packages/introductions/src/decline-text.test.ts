import { expect, test } from 'vitest';
import { declineText } from './decline-text';
import { DECLINE_REASONS } from './schema';

const about = (why: Parameters<typeof declineText>[0]['why'], locale: 'nb' | 'nn' | 'en') =>
  declineText({ why, title: 'Sveiser', locale });

test('every reason has its own words in each language, and names what it is about', () => {
  for (const locale of ['nb', 'en'] as const) {
    const texts = [...DECLINE_REASONS, 'gone' as const].map((why) => about(why, locale));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toContain('Sveiser');
  }
  expect(about('place', 'nb')).not.toBe(about('place', 'en'));
});

test('readers of nynorsk get bokmål', () => {
  expect(about('place', 'nn')).toBe(about('place', 'nb'));
});

test('every text fits its column, however long the title', () => {
  for (const why of [...DECLINE_REASONS, 'gone' as const])
    expect(declineText({ why, title: 'x'.repeat(200), locale: 'en' }).length).toBeLessThan(1000);
});
