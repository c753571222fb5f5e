import { expect, test } from 'vitest';
import { EmailAddress, OwnPath, PersonName } from './auth-input';

test.each(['/', '/inn', '/sok?q=a%2Fb&side=2', '/behov/resultat#toppen', '/søk', '/a//b'])(
  '%s is a path of our own',
  (path) => {
    expect(OwnPath.safeParse(path).data).toBe(path);
  },
);

test.each([
  '',
  'inn',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/..//evil.example',
  '/./\\evil.example',
  '/%2Fevil.example',
  '/%5cevil.example',
  '/a/%2f%2fevil.example',
  'https://evil.example',
  'https:/evil.example',
  '@evil.example',
  'javascript:alert(1)',
  `/${'a'.repeat(2000)}`,
])('%j is none', (path) => {
  expect(OwnPath.safeParse(path).success).toBe(false);
});

test('an address is kept and counted in one way, however it was typed', () => {
  expect(EmailAddress.parse(' Eira.Fiktivdal@Koble.EXAMPLE ')).toBe('eira.fiktivdal@koble.example');
});

test.each(['eira', 'eira@', 'eira@idporten.invalid', 'EIRA@X.INVALID', `${'a'.repeat(250)}@b.no`])(
  'nobody gets mail at %s',
  (email) => {
    expect(EmailAddress.safeParse(email).success).toBe(false);
  },
);

test('a name is kept as it is seen, and one that is not seen is none', () => {
  expect(PersonName.parse(' Eira\u202e Fiktiv\u200bdal\n')).toBe('Eira Fiktivdal');
  expect(PersonName.safeParse('\u200b\u2066 ').success).toBe(false);
});
