/** One worker of the fault tests, in a process of its own so that it can be killed: the real sync on the tests' documents. */
import { openDatabase } from '@koble/db';
import { openSearchEngine } from '@koble/search';
import { syncUnderTest } from './sync-under-test';
import { forgetsWhenTaking } from './twins';

const url = process.env['DATABASE_URL'] ?? '';
const { db } = openDatabase(url, { max: 4 });
const engine = openSearchEngine({
  url: process.env['MEILI_URL'] ?? '',
  key: process.env['MEILI_MASTER_KEY'] ?? '',
  prefix: process.env['INDEX_PREFIX'] ?? '',
});
const { sync } = syncUnderTest({ db, url, engine }, ({ dirty }) =>
  process.env['TWIN'] === 'forgets-when-taking' ? { dirty: forgetsWhenTaking(dirty, db) } : {},
);
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: true });
await sync.run(new AbortController().signal);
