import { fixedClock } from '@koble/kernel';
import { openScanner } from '@koble/files';
import { expect, test } from 'vitest';
import { A_PDF, testFiles } from '../../../tests/support/file-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addThread } from '../../../tests/support/thread-examples';
import { addFile } from './file-add';
import { readFile } from './file-read';
import { removeLeftBytes } from './file-remove-bytes';
import { removeUnusedFiles } from './file-remove-unused';
import { writeMessage } from './message-write';

const { db } = await testDatabase();
const { files, broken } = testFiles();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock, files, scanner: openScanner(undefined) };

test('a file that no message took is gone after a day, with its bytes; a used one stays', async () => {
  const { id: introductionId, seeker } = await addThread(db);
  const add = async () =>
    (await addFile(deps, seeker, { introductionId, name: 'cv.pdf', bytes: A_PDF })).id;
  const [unused, used] = [await add(), await add()];
  await writeMessage(deps, seeker, { id: introductionId, text: '', fileIds: [used] });
  const { storageKey } = await db
    .selectFrom('introductionFile')
    .select('storageKey')
    .where('id', '=', unused)
    .executeTakeFirstOrThrow();

  clock.set('2026-12-02T09:59:59Z');
  expect(await removeUnusedFiles(deps)).toBe(0);
  clock.set('2026-12-02T10:00:00Z');
  const removed = await Promise.all([removeUnusedFiles(deps), removeUnusedFiles(deps)]);
  expect(removed.sort()).toEqual([0, 1]);
  // The store is down for a while: nothing is forgotten.
  await expect(removeLeftBytes({ db, files: broken })).rejects.toMatchObject({
    code: 'files.store_unavailable',
  });
  expect(await files.get(storageKey)).toBeDefined();
  await Promise.all([removeLeftBytes(deps), removeLeftBytes(deps)]);
  expect(await files.get(storageKey)).toBeUndefined();
  expect(await removeLeftBytes(deps)).toBe(0);
  const left = await db.selectFrom('introductionFile').select('id').execute();
  expect(left).toEqual([{ id: used }]);
  await readFile(deps, seeker, used);
});
