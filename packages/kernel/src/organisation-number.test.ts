import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrganisationNumber, organisationNumberCheckDigit } from './organisation-number';

const firstEight = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));

describe('an organisation number', () => {
  test.each(['974 760 673', '919303808', '991825827', '923609016'])('%s is right', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });

  test.each(['919303809', '12345678', '1234567890', 'abcdefghi', ''])('%s is wrong', (number) => {
    expect(isOrganisationNumber(number)).toBe(false);
  });

  test('has one right last digit, or none at all', () => {
    fc.assert(
      fc.property(firstEight, (eight) => {
        const right = Array.from({ length: 10 }, (_, digit) => String(digit)).filter((digit) =>
          isOrganisationNumber(eight + digit),
        );
        const check = organisationNumberCheckDigit(eight);
        expect(right).toEqual(check === undefined ? [] : [String(check)]);
      }),
    );
  });

  test('shows any single wrong digit', () => {
    fc.assert(
      fc.property(firstEight, fc.nat(7), fc.integer({ min: 1, max: 9 }), (eight, at, by) => {
        const check = organisationNumberCheckDigit(eight);
        fc.pre(check !== undefined);
        const wrong = (Number(eight[at]) + by) % 10;
        const changed = `${eight.slice(0, at)}${wrong}${eight.slice(at + 1)}`;
        expect(isOrganisationNumber(`${changed}${check}`)).toBe(false);
      }),
    );
  });
});
