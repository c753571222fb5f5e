import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { mailOfAuth } from './mail-of-auth';

const QUERY = '?token=hemmelig&callbackURL=%2Fmin-konto%3Fa%3D1&errorCallbackURL=%2Flogg-inn';

test('a mail’s link that signs in leads to a page that asks first, with all that it needs', async () => {
  const { db } = await testDatabase();
  const { id } = await db
    .insertInto('person')
    .values({ name: 'Demo-Eira Fiktivdal', email: 'lenke@koble.example', emailVerified: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  const mail = mailOfAuth(db, fixedClock('2026-11-23T09:00:00Z'));
  await mail.signInLink({
    personId: id,
    email: 'lenke@koble.example',
    locale: 'nb',
    url: `https://koble.example/api/auth/magic-link/verify${QUERY}`,
  });
  const queued = await db.selectFrom('mail').selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(queued)).toContain(`https://koble.example/logg-inn/lenke${QUERY}`);
  expect(JSON.stringify(queued)).not.toContain('magic-link');
});
