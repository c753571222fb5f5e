import { nb } from '@koble/words/nb';
import { nn } from '@koble/words/nn';
import { expect, test } from 'vitest';
import { pageWords } from './page-words';

test('each language has its own words at the same time, with the form for the number', () => {
  const [bokmål, english] = [pageWords('nb'), pageWords('en')];
  expect(bokmål('kind.call')).toBe('Støtteordning');
  expect(english('kind.call')).toBe('Funding scheme');
  expect([1, 2].map((count) => english('search.hits', { count }))).toEqual(['1 hit', '2 hits']);
});

test('nynorsk has its own words where it has any, and those of bokmål elsewhere', () => {
  const t = pageWords('nn');
  expect(t('app.skip')).toBe(nn.app?.skip);
  expect(t('listing.closed')).toBe(nb.listing.closed);
});

test('what fills a blank comes out as it was: the page escapes it, once', () => {
  expect(pageWords('nb')('call.checkedValue', { date: '1. mai', by: `<b>&"'` })).toBe(
    `1. mai av <b>&"'`,
  );
});
