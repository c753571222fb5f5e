import { fixedClock } from '@koble/kernel';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { A_PDF, testFiles } from '../../../tests/support/file-examples';
import {
  addActor,
  addCard,
  addIntroduction,
  addSeeker,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { askAdviser } from './ask-adviser';
import { getCalendarEntry } from './calendar-get-entry';
import { considerIntroduction } from './consider-introduction';
import { declineIntroduction } from './decline-introduction';
import { readFile } from './file-read';
import { getIntroduction } from './get-introduction';
import { listInbox, listSent } from './list-introductions';
import { cancelMeeting } from './meeting-cancel';
import { proposeMeeting } from './meeting-propose';
import { listMessages } from './message-list';
import { writeMessage } from './message-write';
import { openIntroduction } from './open-introduction';
import { answerOutcome } from './outcome-answer';
import { proposeDeclineText } from './propose-decline-text';
import { revealContact } from './reveal-contact';
import { markThreadRead } from './thread-mark-read';
import { withdrawIntroduction } from './withdraw-introduction';

const { db } = await testDatabase();
const { files } = testFiles();
const place = { db, clock: fixedClock('2026-11-24T10:00:00Z') };
const note = { kind: 'hired', anyway: 'no', note: '' } as const;
const slots = ['2026-11-30T09:00:00Z'];

type Who = Awaited<ReturnType<typeof cast>>;

/** A company that has met a candidate whose profile shuts out a garden, and the garden's adviser who acts for the company. */
async function cast(kind: 'role' | 'candidate') {
  const seeker = await addSeeker(db);
  const company = await addActor(db, 'company');
  const garden = await addActor(db, 'operator', { role: 'adviser' });
  const { personId, organisationId: operatorId } = garden;
  const forClient = { ...company, personId, role: 'adviser', operatorId } as const;
  const { id } = await addIntroduction(db, {
    kind,
    state: 'introduced',
    with: { seeker, company },
  });
  if (kind === 'role') await addCard(db, seeker.personId);
  const meeting = await proposeMeeting(place, company, {
    id,
    reason: 'Se verkstedet',
    place: 'Papirveien 1',
    minutes: 60,
    slots,
  });
  await files.put(`introductions/${id}`, A_PDF, 'application/pdf');
  const file = await db
    .insertInto('introductionFile')
    .values({
      introductionId: id,
      messageId: (await writeMessage(place, seeker, { id, text: 'Hei', fileIds: [] })).id,
      side: 'initiator',
      personId: seeker.personId,
      name: 'cv.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: createHash('sha256').update(A_PDF).digest('hex'),
      storageKey: `introductions/${id}`,
      state: 'clean',
      createdAt: place.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, seeker, company, forClient, operatorId, meetingId: meeting.id, fileId: file.id };
}

async function shutOut({ seeker, operatorId }: Who): Promise<void> {
  const card = db.selectFrom('candidate').select('id').where('personId', '=', seeker.personId);
  const { id: candidateId } = await card.executeTakeFirstOrThrow();
  await db
    .insertInto('candidateBlock')
    .values({ candidateId, organisationId: operatorId })
    .execute();
}

const at = ({ id }: Who) => ({ id, version: 1 });
const WAYS: Record<string, (of: Who) => Promise<unknown>> = {
  get: (of) => getIntroduction(place, of.forClient, of),
  reveal: (of) => revealContact(place, of.forClient, of),
  open: (of) => openIntroduction(place, of.forClient, of),
  consider: (of) => considerIntroduction(place, of.forClient, at(of)),
  decline: (of) =>
    declineIntroduction(place, of.forClient, { ...at(of), reason: 'other', text: '' }),
  'text of a no': (of) => proposeDeclineText(place, of.forClient, { id: of.id, reason: 'other' }),
  withdraw: (of) => withdrawIntroduction(place, of.forClient, at(of)),
  'ask an adviser': ({ operatorId, ...of }) =>
    askAdviser(place, of.forClient, { ...at({ operatorId, ...of }), operatorId }),
  messages: (of) => listMessages(place, of.forClient, of.id),
  write: (of) => writeMessage(place, of.forClient, { id: of.id, text: 'Hei', fileIds: [] }),
  'mark read': (of) => markThreadRead(place, of.forClient, of.id),
  file: (of) => readFile({ db, files }, of.forClient, of.fileId),
  calendar: (of) => getCalendarEntry(place, of.forClient, of.meetingId),
  'cancel a meeting': (of) => cancelMeeting(place, of.forClient, of.meetingId),
  'propose a meeting': (of) =>
    proposeMeeting(place, of.forClient, {
      id: of.id,
      reason: 'Se verkstedet',
      place: 'Papirveien 1',
      minutes: 60,
      slots,
    }),
  outcome: (of) => answerOutcome(place, of.forClient, { id: of.id, phase: 'close', ...note }),
};

describe.each(['role', 'candidate'] as const)(
  'of a %s whose person has shut out an operator, its adviser for the client',
  (kind) => {
    let of: Who;
    beforeAll(async () => {
      of = await cast(kind);
      await revealContact(place, of.forClient, of);
      await readFile({ db, files }, of.forClient, of.fileId);
      await shutOut(of);
    });

    test.each(Object.keys(WAYS))('finds nothing by: %s', async (way) => {
      await expect(WAYS[way]?.(of)).rejects.toMatchObject({ kind: 'not_found' });
    });

    test('has it in no list, and the client itself has it as before', async () => {
      const listed = async (actor: Who['company' | 'forClient']) =>
        [...(await listInbox(place, actor)), ...(await listSent(place, actor))].map(({ id }) => id);
      expect(await listed(of.forClient)).toEqual([]);
      expect(await listed(of.company)).toEqual([of.id]);
      expect(await revealContact(place, of.company, of)).toMatchObject({
        name: 'Demo-Eira Fiktivdal',
      });
    });
  },
);

test('of one who has shut out nobody, an adviser for the client has it', async () => {
  const of = await cast('role');
  expect((await listInbox(place, of.forClient)).map(({ id }) => id)).toEqual([of.id]);
  expect(await getIntroduction(place, of.forClient, of)).toMatchObject({ released: true });
});
