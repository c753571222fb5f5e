import { filesIn } from '@koble/db';
import { scanHeldFiles } from '@koble/files';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { A_PDF, testFiles, testScanner } from '../../../tests/support/file-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addThread } from '../../../tests/support/thread-examples';
import { addFile } from './file-add';
import { readFile } from './file-read';
import { listMessages } from './message-list';
import { writeMessage } from './message-write';

const { db } = await testDatabase();
const { says, scanner } = await testScanner();
const { files } = testFiles();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock, files, scanner };
let thread: Awaited<ReturnType<typeof addThread>>;
let heldId: string;

/** Each test begins with a file in a message that the scanner was not there for, some minutes ago. */
beforeEach(async () => {
  await db.deleteFrom('introductionFile').execute();
  clock.set('2026-12-01T10:00:00Z');
  says.answer = 'down';
  thread = await addThread(db);
  const file = { introductionId: thread.id, name: 'Søknad.pdf', bytes: A_PDF };
  heldId = (await addFile(deps, thread.seeker, file)).id;
  await writeMessage(deps, thread.seeker, { id: thread.id, text: '', fileIds: [heldId] });
  clock.set('2026-12-01T10:05:00Z');
});

const held = () =>
  db.selectFrom('introductionFile').selectAll().where('id', '=', heldId).executeTakeFirstOrThrow();
const scanHeld = () =>
  scanHeldFiles({ files, scanner, rows: filesIn(db, 'introductionFile') }, clock.now());
const stateShown = async () =>
  (await listMessages(deps, thread.company, thread.id))[0]?.files[0]?.state;

test('a held file is given out as soon as the scanner has seen it', async () => {
  expect(await scanHeld()).toBe(0);
  expect(await stateShown()).toBe('held');
  says.answer = 'clean';
  expect(await scanHeld()).toBe(1);
  expect(await stateShown()).toBe('clean');
  expect(Buffer.from((await readFile(deps, thread.company, heldId)).bytes)).toEqual(A_PDF);
  expect(await scanHeld()).toBe(0);
});

test('a held file that the scanner refuses is gone, and its message says so', async () => {
  says.answer = 'refused';
  expect(await scanHeld()).toBe(1);
  expect(await stateShown()).toBe('refused');
  expect(await files.get((await held()).storageKey)).toBeUndefined();
  await expect(readFile(deps, thread.company, heldId)).rejects.toMatchObject({
    code: 'introductions.file_not_found',
  });
});

test('a file whose bytes were never stored is given to nobody', async () => {
  await files.remove((await held()).storageKey);
  says.answer = 'clean';
  await expect(readFile(deps, thread.seeker, heldId)).rejects.toMatchObject({
    code: 'introductions.file_not_found',
  });
  expect(await scanHeld()).toBe(1);
  expect((await held()).state).toBe('refused');
});

test('a file that is being added just now is left to who adds it', async () => {
  says.answer = 'clean';
  clock.set('2026-12-01T10:01:59Z');
  expect(await scanHeld()).toBe(0);
});

test('two workers at the same time settle each file, and agree', async () => {
  says.answer = 'clean';
  await Promise.all([scanHeld(), scanHeld()]);
  expect((await held()).state).toBe('clean');
});
