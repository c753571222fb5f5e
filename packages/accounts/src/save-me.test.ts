import { expect, test } from 'vitest';
import { actsOf, addMember, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { PersonInput } from './account-input';
import { describeMe } from './actor-queries';
import { saveMe } from './save-me';

const { db } = await testDatabase();

test('somebody changes their own name and language, whoever they act for, and nobody else’s', async () => {
  const colleague = await addMember(db);
  const actor = await addMember(db, { organisationId: colleague.organisationId, role: 'member' });
  await saveMe({ db }, actor, { name: 'Demo-Ny Navnvik', locale: 'nn' });
  expect(await describeMe(db, actor)).toMatchObject({ name: 'Demo-Ny Navnvik', locale: 'nn' });
  expect(await describeMe(db, colleague)).toMatchObject({
    name: 'Demo-Eira Fiktivdal',
    locale: 'nb',
  });
  expect(await actsOf(db, actor.personId)).toEqual(['person.saved']);
});

test.each([
  { name: '   ' },
  { name: '\u200b\u202e' },
  { name: 'x'.repeat(101) },
  { locale: 'se' },
  { email: 'ny@a.example' },
])('%j is refused', (changed) => {
  const input = { name: 'Demo-Eira', locale: 'nb', ...changed };
  expect(PersonInput.safeParse(input).success).toBe(false);
});

test('a name is kept as it is seen', async () => {
  const personId = await addPerson(db);
  const input = PersonInput.parse({ name: ' Demo-\u202eO\u200bla\n', locale: 'en' });
  await saveMe({ db }, { kind: 'candidate', personId }, input);
  expect((await describeMe(db, { kind: 'candidate', personId }))?.name).toBe('Demo-Ola');
});
