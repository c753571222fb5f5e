import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { A_PDF, testFiles, testScanner } from '../../../tests/support/file-examples';
import { addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { addFile } from './file-add';
import { readFile } from './file-read';
import { listMessages } from './message-list';
import { writeMessage } from './message-write';

const { db } = await testDatabase();
const { says, scanner } = await testScanner();
const { files, broken } = testFiles();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock, files, scanner };
let thread: Awaited<ReturnType<typeof addThread>>;

beforeEach(async () => {
  says.answer = 'clean';
  clock.set('2026-12-01T10:00:00Z');
  thread = await addThread(db);
});

const add = (actor: SignedIn, name = 'Søknad.pdf', bytes: Uint8Array = A_PDF) =>
  addFile(deps, actor, { introductionId: thread.id, name, bytes });
const write = (actor: SignedIn, fileIds: string[], id = thread.id) =>
  writeMessage(deps, actor, { id, text: '', fileIds });
const rows = () =>
  db.selectFrom('introductionFile').selectAll().where('introductionId', '=', thread.id).execute();
const notFound = { code: 'introductions.file_not_found', kind: 'not_found' };

describe('a file that is added', () => {
  test('is in the message that it is put into, and both read what was sent', async () => {
    const { seeker, company, accountant, adviser } = thread;
    const file = await add(seeker, '../Søknad\u202e.pdf');
    expect(file).toEqual({
      id: file.id,
      name: 'Søknad.pdf',
      mediaType: 'application/pdf',
      bytes: A_PDF.length,
      state: 'clean',
    });
    await write(seeker, [file.id, file.id]);
    expect(await listMessages(deps, company, thread.id)).toMatchObject([
      { text: '', files: [file] },
    ]);
    for (const actor of [seeker, company, accountant, adviser]) {
      const { bytes, ...rest } = await readFile(deps, actor, file.id);
      expect(rest).toEqual({ name: 'Søknad.pdf', mediaType: 'application/pdf' });
      expect(Buffer.from(bytes)).toEqual(A_PDF);
    }
  });

  test('is for who added it alone until it is in a message', async () => {
    const { id } = await add(thread.seeker);
    await readFile(deps, thread.seeker, id);
    for (const actor of [thread.company, thread.adviser])
      await expect(readFile(deps, actor, id)).rejects.toMatchObject(notFound);
    expect(await listMessages(deps, thread.seeker, thread.id)).toEqual([]);
  });

  test('is kept with its sum and under a name of ours, and written down', async () => {
    await add(thread.company);
    const [row] = await rows();
    expect(row).toMatchObject({
      side: 'receiver',
      personId: thread.company.personId,
      sha256: '46d7573244d4a1130c50890adf60faf1754ccab12346b6f0852b1197bc6a8029',
      storageKey: expect.stringMatching(/^introductions\/[0-9a-f-]{36}$/),
    });
    const [act] = await db
      .selectFrom('auditEntry')
      .select(['action', 'personId'])
      .where('objectId', '=', thread.id)
      .execute();
    expect(act).toEqual({ action: 'file.added', personId: thread.company.personId });
  });
});

describe('a file is refused', () => {
  test('by its content, its size or a name that says another kind', async () => {
    const { seeker } = thread;
    const program = Buffer.from('MZ\u0000\u0000');
    for (const [name, bytes, code] of [
      ['cv.pdf', program, 'files.type_not_allowed'],
      ['cv.pdf', Buffer.alloc(0), 'files.empty'],
      ['cv.exe', A_PDF, 'files.type_mismatch'],
      ['cv.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, A_PDF), 'files.too_large'],
    ] as const)
      await expect(add(seeker, name, bytes), name).rejects.toMatchObject({ code, field: 'file' });
    expect(await rows()).toEqual([]);
  });

  test('by the scanner, and nothing of it is left but its name', async () => {
    says.answer = 'refused';
    await expect(add(thread.seeker)).rejects.toMatchObject({
      code: 'files.refused',
      kind: 'invalid',
    });
    const [row] = await rows();
    expect(row?.state).toBe('refused');
    expect(await files.get(row?.storageKey ?? '')).toBeUndefined();
    await expect(readFile(deps, thread.seeker, row?.id ?? '')).rejects.toMatchObject(notFound);
    await expect(write(thread.seeker, [row?.id ?? ''])).rejects.toMatchObject(notFound);
  });

  test('when the store is away, and takes up no room then', async () => {
    await expect(
      addFile({ ...deps, files: broken }, thread.seeker, {
        introductionId: thread.id,
        name: 'cv.pdf',
        bytes: A_PDF,
      }),
    ).rejects.toMatchObject({ code: 'files.store_unavailable' });
    expect(await rows()).toEqual([]);
  });

  test('before both have said yes, and to an accountant', async () => {
    const { id, initiator, receiver } = await addIntroduction(db, { state: 'considering' });
    for (const actor of [initiator, receiver])
      await expect(
        addFile(deps, actor, { introductionId: id, name: 'cv.pdf', bytes: A_PDF }),
      ).rejects.toMatchObject({ code: 'introductions.not_released' });
    await expect(add(thread.accountant)).rejects.toMatchObject({
      code: 'introductions.not_yours',
    });
  });
});

test('a file whose person deletes their account while it is looked at leaves no bytes behind', async () => {
  let storageKey = '';
  const deleting = {
    scan: async () => {
      ({ storageKey } = await db
        .deleteFrom('introductionFile')
        .where('personId', '=', thread.seeker.personId)
        .returning('storageKey')
        .executeTakeFirstOrThrow());
      return 'clean' as const;
    },
  };
  const file = { introductionId: thread.id, name: 'cv.pdf', bytes: A_PDF };
  await expect(addFile({ ...deps, scanner: deleting }, thread.seeker, file)).rejects.toMatchObject({
    code: 'files.refused',
  });
  expect(storageKey).not.toBe('');
  expect(await files.get(storageKey)).toBeUndefined();
});

test('a file that the scanner has not seen waits in its message, and nobody gets it', async () => {
  says.answer = 'down';
  const file = await add(thread.seeker);
  expect(file.state).toBe('held');
  await write(thread.seeker, [file.id]);
  expect(await listMessages(deps, thread.company, thread.id)).toMatchObject([
    { files: [{ id: file.id, state: 'held' }] },
  ]);
  for (const actor of [thread.seeker, thread.company])
    await expect(readFile(deps, actor, file.id)).rejects.toMatchObject(notFound);
});

test('a person keeps ten unused files an introduction, also when many come at the same time', async () => {
  const { seeker, company } = thread;
  const added = await Promise.allSettled(Array.from({ length: 13 }, () => add(seeker)));
  const refused = added.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(3);
  for (const { reason } of refused)
    expect(reason).toMatchObject({
      code: 'introductions.too_many_files',
      details: { max: 10 },
    });
  await add(company);
  const ids = (await rows())
    .filter(({ personId }) => personId === seeker.personId)
    .map(({ id }) => id);
  await write(seeker, ids);
  await add(seeker);
});

describe('a message takes no file', () => {
  const refused = async (actor: SignedIn, fileIds: string[], id = thread.id) => {
    const error = { ...notFound, field: 'fileIds' };
    await expect(write(actor, fileIds, id)).rejects.toMatchObject(error);
    expect(await listMessages(deps, actor, id)).toEqual([]);
  };

  test('that is unknown, another’s, a colleague’s or of another introduction', async () => {
    const { company, colleague, seeker } = thread;
    const mine = await add(company);
    await refused(company, [mine.id, '00000000-0000-4000-8000-000000000000']);
    await refused(colleague, [mine.id]);
    await refused(seeker, [mine.id]);
    const other = await addIntroduction(db, { state: 'introduced', with: { company } });
    await refused(company, [mine.id], other.id);
    await readFile(deps, company, mine.id);
    expect((await rows()).map(({ messageId }) => messageId)).toEqual([null]);
  });

  test('a second time, or a day after it was added', async () => {
    const { seeker } = thread;
    const used = await add(seeker);
    const late = await add(seeker);
    await write(seeker, [used.id]);
    await expect(write(seeker, [used.id])).rejects.toMatchObject(notFound);
    clock.set('2026-12-02T10:00:00Z');
    await expect(write(seeker, [late.id])).rejects.toMatchObject(notFound);
  });

  test('twice when two messages are sent with it at the same time', async () => {
    const { seeker } = thread;
    const { id } = await add(seeker);
    const sent = await Promise.allSettled([write(seeker, [id]), write(seeker, [id])]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

test('strangers, and an adviser who has left, neither add nor read', async () => {
  const { id } = await add(thread.seeker);
  await write(thread.seeker, [id]);
  const strangers = await addStrangers(db);
  await db
    .updateTable('introduction')
    .set({ adviserPart: 'out' })
    .where('id', '=', thread.id)
    .execute();
  for (const [who, actor] of Object.entries({ ...strangers, 'former adviser': thread.adviser })) {
    await expect(readFile(deps, actor, id), who).rejects.toMatchObject(notFound);
    await expect(add(actor), who).rejects.toMatchObject({ code: 'introductions.not_found' });
  }
});

test('bytes that are not those that were scanned are not given out', async () => {
  const { id } = await add(thread.seeker);
  const [row] = await rows();
  await files.put(row?.storageKey ?? '', Buffer.from('%PDF-1.7 byttet'), 'application/pdf');
  await expect(readFile(deps, thread.seeker, id)).rejects.toThrow(/not those that were scanned/);
  await files.remove(row?.storageKey ?? '');
  await expect(readFile(deps, thread.seeker, id)).rejects.toMatchObject(notFound);
});
