import { expect, test } from 'vitest';
import { theTerms } from '../../../tests/support/agreement-examples';
import { TermsProposal } from './agreement-input';
import { ChangeProposal } from './change-input';
import { AgreementTerms } from './terms';

const at = { id: '00000000-0000-4000-8000-000000000000', version: 1 };
const issuesOf = (terms: AgreementTerms) => [
  TermsProposal.safeParse({ ...at, move: 'counter', terms }).error?.issues,
  ChangeProposal.safeParse({ ...at, reason: 'Vi deler betalingen.', terms }).error?.issues,
];

test.each([
  [
    'milestones',
    'agreements.milestones_alike',
    theTerms({
      milestones: [
        { title: 'Delbetaling', on: '2027-01-18', percent: 50 },
        { title: ' delbetaling ', on: '2027-02-08', percent: 50 },
      ],
    }),
  ],
  [
    'deliverables',
    'agreements.deliverables_alike',
    theTerms({ deliverables: ['Rapport', 'En film', 'RAPPORT'] }),
  ],
])('no two %s that are proposed are called the same', (field, message, terms) => {
  const issue = [expect.objectContaining({ path: ['terms', field], message })];
  expect(issuesOf(terms)).toEqual([issue, issue]);
  // What was laid before is still read.
  expect(AgreementTerms.safeParse(terms).success).toBe(true);
});

test('terms whose titles all differ are taken', () => {
  expect(issuesOf(theTerms())).toEqual([undefined, undefined]);
});
