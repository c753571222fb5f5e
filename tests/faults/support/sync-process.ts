/** One worker of the fault tests, in a process of its own so that it can be killed: the real sync on the tests' documents. */
import { openDatabase } from '@koble/db';
import { openSearchEngine, type SearchLeadership } from '@koble/search';
import { syncUnderTest } from './sync-under-test';
import { forgetsWhenTaking } from './twins';

const url = process.env['DATABASE_URL'] ?? '';
const { db } = openDatabase(url, { max: 4 });
const engine = openSearchEngine({
  url: process.env['MEILI_URL'] ?? '',
  key: process.env['MEILI_MASTER_KEY'] ?? '',
  prefix: process.env['INDEX_PREFIX'] ?? '',
});
const { sync } = syncUnderTest({ db, url, engine }, ({ dirty, leadership }) => ({
  leadership: telling(leadership),
  ...(process.env['TWIN'] === 'forgets-when-taking' ? { dirty: forgetsWhenTaking(dirty, db) } : {}),
}));
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
await sync.run(new AbortController().signal);

/** Tells the test which of its workers leads, so that it knows whom to kill. */
function telling(leadership: SearchLeadership): SearchLeadership {
  return {
    ...leadership,
    async lead() {
      const held = await leadership.lead();
      if (held === 'new') process.send?.('leads');
      return held;
    },
  };
}
