import { describe, expect, test } from 'vitest';
import { addressAfter, readReturnTo, signInAddress, wayBack } from './return-to';

describe('the way back after signing in', () => {
  test.each(['/', '/organisasjon', '/invitasjon?token=a%2Fb', '/sok?q=sveiser&v=1'])(
    'may be a path of our own: %s',
    (path) => {
      expect(readReturnTo({ returnTo: path })).toEqual({ returnTo: path });
    },
  );

  test.each([
    'https://other.example/',
    '//other.example',
    '/\\other.example',
    '/..//other.example',
    '/%2fother.example',
    '/a\nb',
    'organisasjon',
    '',
    42,
    `/${'a'.repeat(2000)}`,
  ])('is nowhere else: %j', (path) => {
    expect(readReturnTo({ returnTo: path })).toEqual({});
  });

  test('leads from a page to itself, and from the pages around sign-in to where those lead', () => {
    const at = (pathname: string, search = {}) => wayBack({ pathname, href: pathname, search });
    expect(at('/varsler')).toEqual({ returnTo: '/varsler' });
    expect(at('/')).toEqual({});
    expect(at('/ny-konto')).toEqual({});
    expect(at('/logg-inn/videre')).toEqual({});
    expect(at('/ny-konto', { returnTo: '/varsler' })).toEqual({ returnTo: '/varsler' });
  });

  test('survives a mail', () => {
    const address = signInAddress(
      { returnTo: '/invitasjon?token=a&lang=en' },
      { melding: 'bekreftet' },
    );
    const params = new URL(address, 'https://koble.example').searchParams;
    expect(params.get('returnTo')).toBe('/invitasjon?token=a&lang=en');
    expect(params.get('melding')).toBe('bekreftet');
    expect(signInAddress({})).toBe('/logg-inn');
  });

  test('goes before the page where one begins', () => {
    expect(addressAfter({ returnTo: '/varsler' })).toBe('/varsler');
    expect(addressAfter({})).toBe('/logg-inn/videre');
  });
});
