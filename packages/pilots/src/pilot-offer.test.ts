import type { Actor } from '@koble/accounts/schema';
import { expect, test } from 'vitest';
import { anOffer } from '../../../tests/support/pilot-examples';
import { canEditOffer, canSeeOffer, mayBecome } from './pilot-offer';
import { PILOT_STATES, PilotOfferInput } from './schema';

const member = { kind: 'partner', personId: 'p', organisationId: 'o', role: 'member' } as const;
const visitor: Actor = { kind: 'visitor' };

test('a closed offer never opens again, and a paused one may', () => {
  for (const to of PILOT_STATES) expect(mayBecome('closed', to)).toBe(false);
  expect(mayBecome('paused', 'published')).toBe(true);
});

test('an offer is changed by its own partner, and not by its accountant', () => {
  expect(canEditOffer(member, { organisationId: 'o' })).toBe(true);
  expect(canEditOffer(member, { organisationId: 'other' })).toBe(false);
  expect(canEditOffer({ ...member, role: 'accountant' }, { organisationId: 'o' })).toBe(false);
  expect(canEditOffer({ ...member, kind: 'company' }, { organisationId: 'o' })).toBe(false);
  expect(canEditOffer(visitor, { organisationId: 'o' })).toBe(false);
});

test('a draft or paused offer is seen by its partner alone; the rest by all', () => {
  const seenBy = (actor: Actor) =>
    PILOT_STATES.filter((state) => canSeeOffer(actor, { organisationId: 'o', state }));
  expect(seenBy(visitor)).toEqual(['published', 'closed']);
  expect(seenBy({ ...member, organisationId: 'other' })).toEqual(seenBy(visitor));
  expect(seenBy(member)).toEqual(PILOT_STATES);
});

test.each([
  [{ trlIn: 5, trlOut: 4 }, ['trlOut']],
  [{ priceOre: -1 }, ['priceOre']],
  [{ weeks: 0 }, ['weeks']],
  [{ deliverables: [] }, ['deliverables']],
  [{ skills: [] }, ['skills']],
  [{ industries: ['Z'] }, ['industries.0']],
  [{ state: 'published' }, ['']],
])('%j is refused where it is wrong', (changed, fields) => {
  const refused = PilotOfferInput.safeParse({ ...anOffer(), ...changed });
  expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(fields);
});
