import type { DB } from '@koble/db';
import { sql } from 'kysely';
import type { Koble } from '../../api/support/koble';
import { aNeed } from '../../support/need-examples';
import { aTaskDraft } from '../../support/pilot-examples';

export const COMPANY = 'bedrift@koble.example';
export const SEEKER = 'jobbsoker@koble.example';
export const PARTNER = 'partner@koble.example';
export const ADVISER = 'radgiver@koble.example';

/** Fills every text that one side writes and another reads with `text` of what it is, past what the inputs would refuse. */
export async function writeEverywhere(koble: Koble, text: (field: string) => string) {
  const company = await koble.client(COMPANY);
  const seeker = await koble.client(SEEKER);
  await writeNames();
  const needId = await publishNeed();
  const declined = await askForRole(needId);
  await company.introductions.decline.mutate({
    id: declined,
    version: 2,
    reason: 'other',
    text: 'Nei',
  });
  await change('introduction', declined, { declineText: text('decline') });
  const openNeedId = await publishNeed();
  const met = await askForRole(openNeedId);
  await company.introductions.accept.mutate({ id: met, version: 2 });
  await writeThread(met);
  const offerId = await publishOffer();
  return { needId: openNeedId, offerId, declined, met, asked: await askForPilot(offerId) };

  async function writeNames(): Promise<void> {
    const people = {
      [COMPANY]: 'owner',
      [SEEKER]: 'seeker',
      [PARTNER]: 'partner',
      [ADVISER]: 'adviser',
    };
    for (const [email, name] of Object.entries(people))
      await koble.database.db
        .updateTable('person')
        .set({ name: text(name) })
        .where('email', '=', email)
        .execute();
    for (const [email, kind] of [
      [COMPANY, 'company'],
      [PARTNER, 'partner'],
      [ADVISER, 'operator'],
    ] as const)
      await change('organisation', await organisationOf(email, kind), {
        name: text(kind),
        about: text('about'),
        homepage: 'javascript:ran=1',
      });
  }

  async function publishNeed(): Promise<string> {
    const { id } = await company.needs.publish.mutate(aNeed());
    await change('need', id, {
      title: text('sjiraff'),
      goal: text('goal'),
      dataAtHand: text('data'),
      equipmentAtHand: text('equipment'),
    });
    return id;
  }

  async function publishOffer(): Promise<string> {
    // One from before fits as well, and which of the two a bundle takes is chance.
    await koble.database.db
      .updateTable('pilotOffer')
      .set({ state: 'closed' })
      .where('title', 'like', '%neshorn')
      .execute();
    const partner = await koble.client(PARTNER);
    const { id } = await partner.pilots.publish.mutate(
      await partner.pilots.saveDraft.mutate({ id: null, version: null, draft: aTaskDraft() }),
    );
    const { db } = koble.database;
    await db
      .updateTable('studentTask')
      .set({ topic: text('topic of the task') })
      .where('offerId', '=', id)
      .execute();
    const reference = { customer: 'Et verksted (demo)', year: 2025, line: text('reference') };
    await db
      .insertInto('pilotReference')
      .values({ ...reference, offerId: id, position: 0 })
      .execute();
    await change('pilotOffer', id, {
      title: text('neshorn'),
      summary: text('summary'),
      method: text('method'),
      deliverables: [text('deliverable')],
      dataNeeded: text('needed'),
    });
    return id;
  }

  async function askForRole(id: string): Promise<string> {
    const saved = await seeker.introductions.saveDraft.mutate({
      object: { kind: 'role', id },
      why: 'Jeg vil',
      version: null,
    });
    const claim = { skillId: 'welding', demand: 'must', met: true, evidence: text('evidence') };
    await seeker.introductions.send.mutate(saved);
    // Afterwards: what tells who somebody is, as the address in it does, is not sent.
    await change('introduction', saved.id, { why: text('why'), criteria: JSON.stringify([claim]) });
    return saved.id;
  }

  async function askForPilot(offerId: string): Promise<string> {
    const saved = await company.introductions.saveDraft.mutate({
      object: { kind: 'pilot', id: offerId },
      why: 'Vi vil prøve',
      version: null,
    });
    await change('introduction', saved.id, { why: text('wish') });
    await company.introductions.send.mutate(saved);
    const operatorId = await organisationOf(ADVISER, 'operator');
    await company.introductions.askAdviser.mutate({ id: saved.id, version: 2, operatorId });
    const adviser = await koble.client(ADVISER);
    await adviser.introductions.cosign.mutate({
      id: saved.id,
      version: 3,
      note: 'De passer sammen',
    });
    await change('introduction', saved.id, { adviserNote: text('note') });
    return saved.id;
  }

  async function writeThread(id: string): Promise<void> {
    const { id: messageId } = await company.thread.write.mutate({ id, text: 'Hei', fileIds: [] });
    await change('introductionMessage', messageId, { text: text('message') });
    await koble.database.db
      .insertInto('introductionFile')
      .values({
        introductionId: id,
        messageId,
        side: 'receiver',
        name: text('file'),
        mediaType: 'text/plain',
        bytes: 3,
        sha256: 'x',
        storageKey: messageId,
        state: 'clean',
        createdAt: koble.clock.now(),
      })
      .execute();
    const meeting = await company.meetings.propose.mutate({
      id,
      reason: 'Se verkstedet sammen',
      place: 'Moan 1',
      minutes: 60,
      slots: ['2026-12-01T09:00:00Z'],
    });
    await change('meeting', meeting.id, { reason: text('reason'), place: text('place') });
  }

  async function organisationOf(email: string, kind: string): Promise<string> {
    const { organisations } = await (await koble.client(email)).accounts.choices.query();
    const found = organisations.find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`The demo has no ${kind} of ${email}`);
    return found.id;
  }

  /** By columns as the database's types name them. */
  async function change(table: keyof DB, id: string, set: Record<string, unknown>): Promise<void> {
    const columns = Object.entries(set).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
    const done = await sql`
      update ${sql.table(table)} set ${sql.join(columns)} where id = ${id}`.execute(
      koble.database.db,
    );
    if (done.numAffectedRows !== 1n) throw new Error(`${table} has no row ${id}`);
  }
}
