import { describe, expect, test } from 'vitest';
import { aCall } from '../../../tests/support/funding-examples';
import { callDocument } from './call-document';
import type { StoredCall } from './call-queries';
import type { CallInput } from './schema';

const NOW = new Date('2026-11-23T10:00:00Z');

function stored(changed: Partial<CallInput> = {}): StoredCall {
  const { funderId, ...call } = aCall({ funderId: 'funder-1', ...changed });
  return {
    call: {
      ...call,
      id: 'call-1',
      state: 'published',
      funder: { id: funderId, name: 'Demofondet' },
    },
    version: 7,
    interests: 2,
    publishedAt: new Date('2026-11-01T00:00:00.900Z'),
  };
}

describe('the search document of a call', () => {
  test('says what a stranger may see, in seconds and øre', () => {
    expect(callDocument(stored(), NOW)).toMatchObject({
      id: 'call_call-1',
      kind: 'call',
      version: 7,
      title: 'Pilotstøtte (demo)',
      organisation: 'Demofondet',
      organisationId: 'funder-1',
      municipality: null,
      area: ['*'],
      purposes: ['pilot'],
      instrument: 'grant',
      publishedAt: 1_793_491_200,
      deadline: null,
      amountOre: 20_000_000,
      interests: 2,
      capacity: null,
    });
  });

  test('is found by words of either language', () => {
    const { terms, stems } = callDocument(
      stored({
        summary: {
          nb: 'Dekker kjøp av forskning.',
          en: 'Pays for bought research in quantum gardening.',
        },
      }),
      NOW,
    );
    expect(terms.join(' ')).toContain('quantum gardening');
    expect(stems).toMatch(/forsk/);
    expect(stems).toMatch(/quantum/);
  });

  test('shows the next deadline and ends with the last', () => {
    const deadlines = ['2026-11-01T12:00:00Z', '2027-03-20T12:00:00Z', '2027-10-02T21:59:00Z'];
    const { deadline, expiresAt } = callDocument(stored({ deadlines }), NOW);
    expect(deadline).toBe(Date.parse('2027-03-20T12:00:00Z') / 1000);
    expect(expiresAt).toBe(Date.parse('2027-10-02T21:59:00Z') / 1000);
  });

  test('without a known deadline does not end', () => {
    expect(callDocument(stored(), NOW).expiresAt).toBeGreaterThan(
      Date.parse('2099-01-01T00:00:00Z') / 1000,
    );
  });

  test('of a forecast says first that it is one, and has no deadline', () => {
    const { summary, deadline } = callDocument(stored({ forecastMonth: '2027-03' }), NOW);
    expect(summary).toMatch(/^Forventet i mars 2027, ikke bekreftet\. En oppdiktet/);
    expect(deadline).toBeNull();
  });

  test('of one municipality is placed there, of a county anywhere', () => {
    const of = (prefix: string) =>
      callDocument(stored({ rules: [{ kind: 'municipality_in', prefix }] }), NOW);
    expect(of('5037')).toMatchObject({ municipality: '5037', place: 'Levanger', area: ['5037'] });
    expect(of('50')).toMatchObject({ municipality: null, place: '', area: ['*'] });
  });

  test('is the same for the same call, so that nothing is written again for nothing', () => {
    expect(callDocument(stored(), NOW).hash).toBe(callDocument(stored(), NOW).hash);
    expect(callDocument(stored({ title: 'En annen (demo)' }), NOW).hash).not.toBe(
      callDocument(stored(), NOW).hash,
    );
  });
});
