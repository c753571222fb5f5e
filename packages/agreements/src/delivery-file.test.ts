import { filesIn } from '@koble/db';
import { scanHeldFiles } from '@koble/files';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import {
  addNegotiators,
  addRunning,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { A_PDF, testFiles, testScanner } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addDeliveryFile } from './delivery-file-add';
import { readDeliveryFile } from './delivery-file-read';
import { removeDeliveryFile } from './delivery-file-remove';
import { deliverAgreement } from './deliver-agreement';
import { getDelivery } from './get-delivery';

const { db } = await testDatabase();
const { files, broken } = testFiles();
const { says, scanner } = await testScanner();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, files, clock, scanner };
const REPORT = 'Regnestykke over tid og kostnad';
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  says.answer = 'clean';
  clock.set('2026-11-23T10:00:00Z');
  sides = await addNegotiators(db);
  id = await addRunning(place, sides);
});

const add = (side: 'company' | 'partner' = 'partner', deliverable = REPORT) =>
  addDeliveryFile(place, sides[side], { id, deliverable, name: 'rapport.pdf', bytes: A_PDF });
const shown = async () => (await getDelivery(place, sides.company, { id })).deliverables;
const notFound = { code: 'agreements.file_not_found', kind: 'not_found' };

test('a file of a deliverable is read by both sides, and by nobody else', async () => {
  const file = await add();
  expect(await shown()).toMatchObject([
    { title: REPORT, files: [{ id: file.id, side: 'partner', name: 'rapport.pdf' }] },
  ]);
  for (const actor of [sides.company, sides.partner]) {
    const { bytes, ...told } = await readDeliveryFile(place, actor, file.id);
    expect(told).toEqual({ name: 'rapport.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(bytes)).toEqual(A_PDF);
  }
  for (const kind of ['company', 'partner'] as const)
    await expect(readDeliveryFile(place, await addActor(db, kind), file.id)).rejects.toMatchObject(
      notFound,
    );
});

test('of each deliverable there are at most ten', async () => {
  for (let nth = 0; nth < 10; nth += 1) await add();
  await expect(add()).rejects.toMatchObject({
    code: 'agreements.too_many_files',
    details: { max: 10 },
  });
  await expect(add('partner', 'Noe annet')).rejects.toMatchObject({
    code: 'agreements.no_such_deliverable',
  });
});

test('a file that the scanner stops is nowhere, and one whose bytes cannot be kept leaves no row', async () => {
  says.answer = 'refused';
  await expect(add()).rejects.toMatchObject({ code: 'files.refused' });
  await expect(
    addDeliveryFile({ ...place, files: broken }, sides.partner, {
      id,
      deliverable: REPORT,
      name: 'rapport.pdf',
      bytes: A_PDF,
    }),
  ).rejects.toMatchObject({ code: 'files.store_unavailable' });
  expect(await shown()).toMatchObject([{ files: [] }]);
});

test('a file waits for a scanner that is down, and cannot be fetched until it has looked', async () => {
  says.answer = 'down';
  const file = await add();
  expect(await shown()).toMatchObject([{ files: [{ state: 'held' }] }]);
  await expect(readDeliveryFile(place, sides.partner, file.id)).rejects.toMatchObject(notFound);
  says.answer = 'clean';
  clock.set('2026-11-23T10:05:00Z');
  await scanHeldFiles({ ...place, rows: filesIn(db, 'agreementFile') }, clock.now());
  await readDeliveryFile(place, sides.partner, file.id);
});

const notTheirs = { code: 'agreements.file_not_found', kind: 'conflict' };
test('a file is taken away by its own side, and by nobody once it is delivered', async () => {
  const { id: fileId } = await add();
  await expect(removeDeliveryFile(place, sides.company, { id, fileId })).rejects.toMatchObject(
    notTheirs,
  );
  const other = await addRunning(place, { ...sides, company: await addActor(db, 'company') });
  await expect(
    removeDeliveryFile(place, sides.partner, { id: other, fileId }),
  ).rejects.toMatchObject(notTheirs);
  const second = await add();
  await removeDeliveryFile(place, sides.partner, { id, fileId: second.id });
  await deliverAgreement(place, sides.partner, { id, version: 5 });
  await expect(removeDeliveryFile(place, sides.partner, { id, fileId })).rejects.toMatchObject({
    code: 'agreements.wrong_state',
  });
});
