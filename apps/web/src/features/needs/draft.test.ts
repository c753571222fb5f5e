import { beforeEach, describe, expect, test } from 'vitest';
import { draftOf, EMPTY_DRAFT, keepDraft, readDraft, titleOf } from './draft';
import { payOfTyped } from './typed-pay';

beforeEach(() => {
  sessionStorage.clear();
});

describe('the draft of a need', () => {
  test('is there again after a reload', () => {
    const draft = {
      ...EMPTY_DRAFT,
      need: { ...EMPTY_DRAFT.need, goal: 'Vi vil sveise med robot' },
    };
    keepDraft(draft);
    expect(readDraft()).toEqual(draft);
  });

  test('begins anew when what was kept is not a draft', () => {
    sessionStorage.setItem('koble.draft', '{"half":');
    expect(readDraft()).toEqual(EMPTY_DRAFT);
    sessionStorage.setItem('koble.draft', '42');
    expect(readDraft()).toEqual(EMPTY_DRAFT);
  });

  test('is a need of the company’s own as it was asked, to be put right', () => {
    const pay = { kind: 'range', fromOre: 25_050, toOre: 30_000, per: 'hour' } as const;
    const draft = draftOf('n', { ...EMPTY_DRAFT.need, pay, budgetOre: 15_000_000 });
    expect(draft).toMatchObject({ correcting: 'n', corrected: true, budgetText: '150000' });
    expect(draft.need.pay).toEqual(pay);
    // Typed again without a change, it is the same to the krone.
    expect(payOfTyped(draft.typedPay)).toEqual({ ...pay, fromOre: 25_100 });
  });

  test('takes its title from the first sentence', () => {
    expect(titleOf('Vi vil spare strøm. Det er dyrt.')).toBe('Vi vil spare strøm');
  });
});
