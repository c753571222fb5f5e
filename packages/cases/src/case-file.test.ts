import { filesIn } from '@koble/db';
import { scanHeldFiles } from '@koble/files';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addCase, addCompanyPerson } from '../../../tests/support/case-examples';
import { A_PDF, testFiles, testScanner } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addCaseFile } from './add-case-file';
import { addItem } from './add-item';
import { getCase } from './get-case';
import { readCaseFile } from './read-case-file';
import { removeCase } from './remove-case';
import { removeCaseFile } from './remove-case-file';
import { removeItem } from './remove-item';

const { db } = await testDatabase();
const { files, broken } = testFiles();
const { says, scanner } = await testScanner();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, files, clock, scanner };
const owner = await addCompanyPerson(db);
const accountant = await addCompanyPerson(db, {
  organisationId: owner.organisationId,
  role: 'accountant',
});
let id: string;
let itemId: string;
beforeEach(async () => {
  says.answer = 'clean';
  clock.set('2026-11-28T10:00:00Z');
  id = await addCase(place, owner);
  const task = { caseId: id, title: 'Intensjonsavtale', dueOn: null, assigneeId: null };
  await addItem(place, owner, task);
  itemId = (await theItem()).id;
});

const theItem = async () => {
  const { items } = await getCase(place, owner, id);
  const [item] = items.filter(({ kind }) => kind === 'own');
  if (item === undefined) throw new Error('the item is gone');
  return item;
};
const paper = () => ({ itemId, name: 'avtale.pdf', bytes: A_PDF });
const add = () => addCaseFile(place, owner, paper());
const removals = async () =>
  (await db.selectFrom('fileRemoval').select('storageKey').execute()).map((row) => row.storageKey);
const keyOf = async (fileId: string) => {
  const file = await db
    .selectFrom('fundingCaseFile')
    .select('storageKey')
    .where('id', '=', fileId)
    .executeTakeFirstOrThrow();
  return file.storageKey;
};
const notFound = { code: 'cases.file_not_found', kind: 'not_found' };

test('a file is at its item alone, and read as it was by the company, which an accountant is of', async () => {
  const file = await add();
  const { items, mayKeepFiles } = await getCase(place, owner, id);
  expect(mayKeepFiles).toBe(true);
  expect(items.flatMap((item) => item.files)).toHaveLength(1);
  expect((await theItem()).files).toMatchObject([
    { id: file.id, name: 'avtale.pdf', state: 'clean', at: '2026-11-28T10:00:00.000Z' },
  ]);
  for (const actor of [owner, accountant]) {
    const { bytes, ...told } = await readCaseFile(place, actor, file.id);
    expect(told).toEqual({ name: 'avtale.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(bytes)).toEqual(A_PDF);
  }
});

test('an accountant neither adds nor takes away', async () => {
  const file = await add();
  const refused = { code: 'cases.only_read', kind: 'forbidden' };
  await expect(addCaseFile(place, accountant, paper())).rejects.toMatchObject(refused);
  await expect(removeCaseFile(place, accountant, file.id)).rejects.toMatchObject(refused);
  expect((await getCase(place, accountant, id)).mayKeepFiles).toBe(false);
  await readCaseFile(place, owner, file.id);
});

test('for everybody else there is neither item nor file', async () => {
  const file = await add();
  const stranger = await addCompanyPerson(db);
  const others = [stranger, await addActor(db, 'partner'), await addActor(db, 'operator')];
  for (const actor of others) {
    await expect(readCaseFile(place, actor, file.id)).rejects.toMatchObject(notFound);
    await expect(addCaseFile(place, actor, paper())).rejects.toMatchObject({
      code: 'cases.not_found',
    });
  }
  await expect(removeCaseFile(place, stranger, file.id)).rejects.toMatchObject(notFound);
});

test('an item has at most ten, also where two come at once', async () => {
  for (let nth = 0; nth < 9; nth += 1) await add();
  const both = await Promise.allSettled([add(), add()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(add()).rejects.toMatchObject({
    code: 'cases.too_many_files',
    details: { max: 10 },
  });
});

test('a file that the scanner stops is nowhere, and one whose bytes cannot be kept leaves no row', async () => {
  says.answer = 'refused';
  await expect(add()).rejects.toMatchObject({ code: 'files.refused' });
  await expect(addCaseFile({ ...place, files: broken }, owner, paper())).rejects.toMatchObject({
    code: 'files.store_unavailable',
  });
  expect((await theItem()).files).toEqual([]);
});

test('a file waits for a scanner that is down, and cannot be fetched until it has looked', async () => {
  says.answer = 'down';
  const file = await add();
  expect((await theItem()).files).toMatchObject([{ state: 'held' }]);
  await expect(readCaseFile(place, owner, file.id)).rejects.toMatchObject(notFound);
  says.answer = 'clean';
  clock.set('2026-11-28T10:05:00Z');
  await scanHeldFiles({ ...place, rows: filesIn(db, 'fundingCaseFile') }, clock.now());
  await readCaseFile(place, owner, file.id);
});

test('a file that is taken away is gone, and its bytes are to be', async () => {
  const file = await add();
  const key = await keyOf(file.id);
  await removeCaseFile(place, owner, file.id);
  await expect(readCaseFile(place, owner, file.id)).rejects.toMatchObject(notFound);
  expect(await removals()).toContain(key);
});

test('with an item or a whole case go the bytes of their files', async () => {
  const first = await keyOf((await add()).id);
  const { id: item, version } = await theItem();
  await removeItem(place, owner, { id: item, version });
  expect(await removals()).toContain(first);
  await addItem(place, owner, { caseId: id, title: 'Ny avtale', dueOn: null, assigneeId: null });
  itemId = (await theItem()).id;
  const second = await keyOf((await add()).id);
  await removeCase(place, owner, { id, version: (await getCase(place, owner, id)).version });
  expect(await removals()).toContain(second);
});
