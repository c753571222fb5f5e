import { expect, test } from 'vitest';
import { NO_PAY, payOfTyped, payProblems, type TypedPay } from './typed-pay';

const typed = (changed: Partial<TypedPay>): TypedPay => ({
  ...NO_PAY,
  kind: 'range',
  from: '45 000',
  to: '52 000',
  ...changed,
});

test('kroner become øre, and nothing typed says nothing', () => {
  expect(payOfTyped(typed({}))).toEqual({
    kind: 'range',
    fromOre: 4_500_000,
    toOre: 5_200_000,
    per: 'month',
  });
  expect(payOfTyped(typed({ kind: 'agreed' }))).toEqual({ kind: 'agreed' });
  expect(payOfTyped(NO_PAY)).toBeNull();
  expect(payProblems(NO_PAY)).toEqual([]);
});

test('one amount alone is what it pays', () => {
  expect(payOfTyped(typed({ to: ' ' }))).toMatchObject({ fromOre: 4_500_000, toOre: 4_500_000 });
});

test.each([
  [{ to: '44 999' }, ['payTo']],
  [{ to: 'mye' }, ['payTo']],
  [{ from: 'lite' }, ['payFrom']],
  [{ from: '', to: '' }, ['payFrom', 'payTo']],
  [{ from: '0' }, ['payFrom']],
  [{ to: '10000001' }, ['payTo']],
])('%j is to be put right in %j', (changed, fields) => {
  expect(payProblems(typed(changed))).toEqual(fields);
  expect(payOfTyped(typed(changed))).toBeNull();
});
