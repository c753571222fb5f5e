import { oreOfText } from '@koble/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { date, daysSince, daysUntil, exactMoney, money, moment, textOfOre } from './format';
import { changeLanguage, startI18n } from './i18n';

/** Norwegian numbers are grouped by a space that does not break. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

beforeAll(() => startI18n());

describe('in Norwegian', () => {
  test('money is whole kroner, grouped by space', () => {
    expect(plain(money(123_456_700))).toBe('1 234 567 kr');
    expect(plain(money(0))).toBe('0 kr');
  });

  test('what is agreed on has its øre where there are any', () => {
    expect(plain(exactMoney(100_050))).toBe('1 000,50 kr');
    expect(plain(exactMoney(100_000))).toBe('1 000 kr');
  });

  test('a moment is told in Norwegian time, whatever the machine is set to', () => {
    expect(date('2026-12-31T23:30:00Z')).toBe('1. januar 2027');
    expect(moment('2026-07-01T11:00:00Z')).toContain('13:00');
  });

  test('days since are whole days, and none for what is to come', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(daysSince('2026-11-23T08:00:00Z', now)).toBe(0);
    expect(daysSince('2026-11-20T08:00:00Z', now)).toBe(3);
    expect(daysSince('2026-12-20T08:00:00Z', now)).toBe(0);
  });

  test('days left are counted up to the moment itself', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(daysUntil('2026-11-24T12:00:00Z', now)).toBe(1);
    expect(daysUntil('2026-11-22T11:00:00Z', now)).toBeLessThan(0);
  });
});

test('in English, money has its code in front', async () => {
  await changeLanguage('en');
  expect(money(123_456_700)).toBe('NOK 1,234,567');
  expect(textOfOre(100_050)).toBe('1000.50');
  await changeLanguage('nb');
});

test.each([0, 1, 29, 150, 100_050, 11_000_000, 100_000_000_000])(
  '%d øre are the same when they are read from a field',
  (ore) => {
    expect(oreOfText(textOfOre(ore))).toBe(ore);
  },
);
