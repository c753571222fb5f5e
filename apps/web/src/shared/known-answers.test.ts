import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { api } from './api';
import { takeKnownAnswers } from './known-answers';

const ID = '11111111-1111-4111-8111-111111111111';
const queries = new QueryClient();
const key = api.pilots.get.queryKey({ id: ID });

function pageWith(known: object): Document {
  document.body.innerHTML = `<div id="root"></div><script type="application/json">${JSON.stringify(known)}</script>`;
  return document;
}

const answers = [{ procedure: ['pilots', 'get'], input: { id: ID }, answer: { title: 'Sveis' } }];

beforeEach(() => {
  queries.clear();
});

test('an answer of the page is found where the web looks for it, and counts as just fetched', () => {
  expect(takeKnownAnswers(queries, pageWith({ fresh: true, answers }))).toBe(true);
  expect(queries.getQueryData(key)).toEqual({ title: 'Sveis' });
  expect(queries.getQueryState(key)?.dataUpdatedAt).toBeGreaterThan(Date.now() - 5000);
});

test('one that may be another for this reader is shown, and is old from the start', () => {
  takeKnownAnswers(queries, pageWith({ fresh: false, answers }));
  expect(queries.getQueryData(key)).toEqual({ title: 'Sveis' });
  expect(queries.getQueryState(key)?.dataUpdatedAt).toBe(0);
});

test('a page without answers has none', () => {
  document.body.innerHTML = '<div id="root"></div>';
  expect(takeKnownAnswers(queries, document)).toBe(false);
});
