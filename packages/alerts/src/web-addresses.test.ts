import { expect, test } from 'vitest';
import { aWatched } from '../../../tests/support/alert-examples';
import { ALERT_PAGES, listingPage, searchPage } from './web-addresses';

test('a search is addressed as the web reads it, with nothing that was not asked for', () => {
  expect(searchPage(aWatched({ q: 'sveiser & co' }))).toBe('/sok?q=sveiser+%26+co&sort=newest&v=1');
  expect(
    searchPage(
      aWatched({
        kind: 'role',
        place: '5037',
        radiusKm: 50,
        skills: ['welding', 'robotics'],
        mode: ['onsite'],
      }),
    ),
  ).toBe(
    '/sok?type=role&sted=5037&radius=50&kompetanse=welding%2Crobotics&arbeidssted=onsite&sort=newest&v=1',
  );
});

test('a link holds its token whole, and a listing is where its kind is', () => {
  expect(ALERT_PAGES.list(null)).toBe('/sok/varsler');
  expect(ALERT_PAGES.confirm('a.b+c')).toBe('/sok/varsler/bekreft?token=a.b%2Bc');
  expect(listingPage('candidate', 'candidate_1')).toBe('/kandidater/1');
});
