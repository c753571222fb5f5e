import { describe, expect, test } from 'vitest';
import { readSignedText, signText } from './signed-text';

const signing = { secret: 'a secret of at least 32 characters', purpose: 'koble test' };

describe('a signed text', () => {
  test('is read as it was signed, also one with points in it', () => {
    for (const text of ['a', 'a.b.c', 'role_1.2026'])
      expect(readSignedText(signing, signText(signing, text))).toBe(text);
  });

  test('is nothing with another text, secret or purpose', () => {
    const signed = signText(signing, 'a.b');
    expect(readSignedText(signing, signed.replace('a.b', 'a.c'))).toBeUndefined();
    expect(readSignedText({ ...signing, secret: 'another one' }, signed)).toBeUndefined();
    expect(readSignedText({ ...signing, purpose: 'koble other' }, signed)).toBeUndefined();
    for (const text of ['', '.', 'a', 'a.']) expect(readSignedText(signing, text)).toBeUndefined();
  });
});
