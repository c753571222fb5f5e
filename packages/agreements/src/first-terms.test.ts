import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOffer } from '../../../tests/support/pilot-examples';
import { firstTerms } from './first-terms';
import { AgreementTerms } from './terms';

const start = { startOn: '2027-01-11', callIds: [] };

test('terms begin with what the offer says, and can be sent as they are', () => {
  const terms = firstTerms({ ...anOffer(), task: null }, start);
  expect(AgreementTerms.parse(terms)).toEqual(terms);
  expect(terms).toMatchObject({
    scope: ['Vi sveiser dine egne deler med robot i to uker.'],
    priceOre: 11_000_000,
    rights: 'company_owns',
    milestones: [{ title: 'Regnestykke over tid og kostnad', on: '2027-02-08', percent: 100 }],
  });
});

test('however long an offer is, its terms keep within what terms may be', () => {
  const sentence = fc.string({ minLength: 3, maxLength: 300 }).map((text) => `Vi ${text}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const deliverables = ['Rapport '.repeat(25).trim()];
      const terms = firstTerms(
        { ...anOffer({ summary: sentences.join(' '), deliverables }), task: null },
        start,
      );
      expect(AgreementTerms.safeParse(terms).error).toBeUndefined();
    }),
  );
});
