import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, keepDraft, readDraft, titleOf } from './draft';

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

  test('takes its title from the first sentence', () => {
    expect(titleOf('Vi vil spare strøm. Det er dyrt.')).toBe('Vi vil spare strøm');
  });
});
