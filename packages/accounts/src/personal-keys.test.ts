import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { ERASURE } from './erasure';
import { listKeys } from './personal-data-queries';
import { keysToPerson, rowOf, type Key } from './personal-keys';

const { db } = await testDatabase();

/** As `table.column`; the row goes with its parent, or only names it. */
function key(name: string, how: 'goes with' | 'names', parent: string): Key {
  const [table = '', column = ''] = name.split('.');
  return { table, column, parent, parentColumn: 'id', cascades: how === 'goes with' };
}

describe('what is about a person', () => {
  test('names them, or goes with what is theirs, however far away; the rest is not', () => {
    const profile = key('profile.person_id', 'goes with', 'person');
    const block = key('block.profile_id', 'goes with', 'profile');
    const reason = key('reason.block_id', 'goes with', 'block');
    const seen = key('log.seen_id', 'names', 'person');
    const found = keysToPerson([
      reason,
      block,
      profile,
      seen,
      key('line.log_id', 'goes with', 'log'),
      key('listing.profile_id', 'names', 'profile'),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      reason: [reason],
      block: [block],
      profile: [profile],
      log: [seen],
    });
  });

  test('is in the database exactly what the page about deletion speaks of', async () => {
    const tables = [...keysToPerson(await listKeys(db)).keys()];
    expect(tables.sort()).toEqual(Object.keys(ERASURE).sort());
  });
});

describe('a row that somebody takes with them', () => {
  const row = (table: string, keys: Key[], of: Record<string, unknown>) =>
    rowOf('me', { table, keys }, of);

  test('has nobody else in it', () => {
    const keys = [key('asked.by', 'names', 'person'), key('asked.of', 'names', 'person')];
    expect(row('asked', keys, { by: 'me', of: 'somebody', id: 'somebody' })).toEqual({
      by: 'me',
      of: null,
      id: 'somebody',
    });
  });

  test('opens nothing, and does not give away what the other side still hides', () => {
    expect(row('invitation', [], { token_hash: 'x', role: 'owner' })).toEqual({ role: 'owner' });
    expect(row('mail', [], { data: { url: 'x' }, kind: 'sign_in_link' })).toEqual({
      kind: 'sign_in_link',
    });
    const said = { text: 'Sagt', note: 'Gjort' };
    expect(row('listing_report', [], { person_id: 'me', ...said })).toEqual({
      person_id: 'me',
      text: 'Sagt',
    });
    expect(row('listing_report', [], { person_id: null, ...said })).toEqual({
      person_id: null,
      note: 'Gjort',
    });
    const steps = { initiator_next_step: 'trial', receiver_next_step: 'stop' };
    expect(row('meeting', [], { side: 'receiver', ...steps })).toEqual({
      side: 'receiver',
      receiver_next_step: 'stop',
    });
    expect(row('meeting', [], { side: 'initiator', ...steps })).toEqual({
      side: 'initiator',
      initiator_next_step: 'trial',
    });
  });
});
