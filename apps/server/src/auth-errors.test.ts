import { expect, test } from 'vitest';
import { refusalOf } from './auth-errors';

test('a refusal of the library is told in our words', () => {
  expect(refusalOf('TOKEN_EXPIRED', 400)).toMatchObject({
    code: 'sign_in.link_not_valid',
    kind: 'invalid',
  });
});

test.each(['constructor', '__proto__', 'SOMETHING_NEW', undefined])(
  'one that is not known (%s) is told by its status',
  (code) => {
    expect(refusalOf(code, 401).code).toBe('sign_in.signed_out');
    expect(refusalOf(code, 422)).toMatchObject({ code: 'sign_in.failed', kind: 'invalid' });
    expect(refusalOf(code, 500)).toMatchObject({ code: 'sign_in.failed', kind: 'unavailable' });
  },
);
