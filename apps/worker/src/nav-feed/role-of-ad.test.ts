import { describe, expect, test } from 'vitest';
import { AdContent } from './feed-entry';
import { roleOfAd } from './role-of-ad';

const ad = (changed: object = {}) =>
  AdContent.parse({
    published: '2026-11-01T08:00:00Z',
    expires: '2026-12-01T00:00:00Z',
    workLocations: [{ county: 'TRØNDELAG', municipal: 'LEVANGER' }],
    title: 'Sveiser',
    description: '<p>Vi søker <b>sveiser</b> med erfaring fra TIG-sveising.</p>',
    employer: { name: 'Tenkt Verksted AS', orgnr: '919303808', homepage: null },
    applicationUrl: 'https://example.org/jobb',
    contactList: [{ name: 'Tenkt Person', email: 'tenkt@example.org' }],
    ...changed,
  });

const roleIn = (advert: AdContent) => roleOfAd(advert, ['TRØNDELAG']);

describe('roleOfAd', () => {
  test('reads title, place, text and skills', () => {
    expect(roleIn(ad())).toMatchObject({
      title: 'Sveiser',
      goal: 'Vi søker sveiser med erfaring fra TIG-sveising.',
      municipality: '5037',
      employer: { name: 'Tenkt Verksted AS', number: '919303808' },
    });
  });

  test('takes an advert with several places when one of them is in a county that is wanted', () => {
    const places = [
      { county: 'OSLO', municipal: 'OSLO' },
      { county: 'TRØNDELAG', municipal: 'RØROS' },
    ];
    expect(roleIn(ad({ workLocations: places }))).toMatchObject({ municipality: '5025' });
    expect(roleOfAd(ad({ workLocations: places }), ['NORDLAND'])).toBe('import.outside_region');
    expect(roleOfAd(ad({ workLocations: places }), ['NORDLAND', 'OSLO'])).toHaveProperty('title');
  });

  test('keeps nothing of a contact person', () => {
    expect(JSON.stringify(roleIn(ad()))).not.toContain('Tenkt Person');
    expect(JSON.stringify(roleIn(ad()))).not.toContain('tenkt@example.org');
  });

  test.each([
    '<script>alert(1)</script><p>Vi trenger en sveiser her hos oss.</p>',
    '<p onclick="alert(1)">Vi trenger en sveiser her hos oss.</p>',
    '<img src=x onerror=alert(1)><p>Vi trenger en sveiser her hos oss.</p>',
  ])('makes plain text of %s', (description) => {
    const role = roleIn(ad({ description }));
    expect(typeof role === 'string' ? role : role.goal).not.toMatch(/[<>]|alert/);
  });

  test('takes only links of the web', () => {
    const role = roleIn(ad({ applicationUrl: 'javascript:alert(1)', link: null }));
    expect(typeof role === 'string' ? role : role.applyUrl).toBeNull();
  });

  test('believes "full time" only where it is said', () => {
    const extentOf = (extent: string | null) => {
      const role = roleIn(ad({ extent }));
      return typeof role === 'string' ? role : role.extent;
    };
    expect([extentOf('Deltid'), extentOf('Heltid'), extentOf(null)]).toEqual([
      'part_time',
      'full_time',
      null,
    ]);
  });

  test('is open at most six months, whatever the advert says', () => {
    const role = roleIn(ad({ expires: '2030-01-01T00:00:00Z' }));
    expect(typeof role === 'string' ? role : role.expiresAt < new Date('2027-05-05')).toBe(true);
  });

  test.each([
    [{ workLocations: [{ county: 'OSLO', municipal: 'OSLO' }] }, 'import.outside_region'],
    [{ employer: null }, 'import.no_employer'],
    [{ title: '', jobtitle: '' }, 'import.no_text'],
    [{ published: 'i går' }, 'import.bad_date'],
  ])('refuses %j with its reason', (changed, reason) => {
    expect(roleIn(ad(changed))).toBe(reason);
  });
});
