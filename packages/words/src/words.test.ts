import { describe, expect, test } from 'vitest';
import { accountsEn } from './accounts/en';
import { accountsNb } from './accounts/nb';
import { alertsEn } from './alerts/en';
import { alertsNb } from './alerts/nb';
import { alertsNn } from './alerts/nn';
import { en } from './en';
import { introductionsEn } from './introductions/en';
import { introductionsNb } from './introductions/nb';
import { nb } from './nb';
import { nn } from './nn';
import { notificationsEn } from './notifications/en';
import { notificationsNb } from './notifications/nb';

/** Each word by its path: "app.name". */
function textsOf(words: object, at = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${at}${key}.`)
      : [[`${at}${key}`, String(value)]],
  );
}

function pathsOf(words: object): string[] {
  return textsOf(words).map(([path]) => path);
}

function blanksOf(text = ''): (string | undefined)[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
}

describe.each([
  ['en', en, nb],
  ['nn', nn, nb],
  ['accounts/en', accountsEn, accountsNb],
  ['alerts/en', alertsEn, alertsNb],
  ['alerts/nn', alertsNn, alertsNb],
  ['introductions/en', introductionsEn, introductionsNb],
  ['notifications/en', notificationsEn, notificationsNb],
])('%s', (_door, words, bokmål) => {
  test('has no empty word, and the same blanks to fill in as bokmål', () => {
    const inBokmål = new Map(textsOf(bokmål));
    for (const [path, text] of textsOf(words)) {
      expect(text, path).toMatch(/\S/);
      expect(blanksOf(text), path).toEqual(blanksOf(inBokmål.get(path)));
    }
  });

  test('has no word that bokmål lacks', () => {
    const inBokmål = new Set(pathsOf(bokmål));
    expect(pathsOf(words).filter((path) => !inBokmål.has(path))).toEqual([]);
  });
});

test('English has every word that bokmål has, and nynorsk every one of the shell', () => {
  expect(pathsOf(en).sort()).toEqual(pathsOf(nb).sort());
  expect(pathsOf(nn.app ?? {}).sort()).toEqual(pathsOf(nb.app).sort());
});

test('bokmål has no empty word', () => {
  for (const words of [nb, accountsNb, alertsNb, introductionsNb, notificationsNb])
    for (const [path, text] of textsOf(words)) expect(text, path).toMatch(/\S/);
});
