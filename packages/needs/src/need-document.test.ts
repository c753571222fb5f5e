import { fixedClock } from '@koble/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { needDocuments } from './need-document';
import { publishNeed } from './publish-need';
import type { NeedInput } from './schema';

const { db } = await testDatabase();
let organisationId: string;

beforeAll(async () => {
  organisationId = await addOrganisation(db, { name: 'Oppdiktet Sveis AS', industry: 'C' });
});

async function publish(changed: Partial<NeedInput> = {}): Promise<string> {
  const actor = { kind: 'company', personId: 'p', organisationId, role: 'owner' } as const;
  const clock = fixedClock('2026-11-23T10:00:00.900Z');
  return (await publishNeed({ db, clock }, actor, aNeed(changed))).id;
}

async function documentOf(kind: 'role' | 'challenge', changed: Partial<NeedInput> = {}) {
  const [document] = await needDocuments(db, kind, [await publish(changed)]);
  if (document === undefined) throw new Error('the need has no document');
  return document;
}

describe('the search document of a need', () => {
  test('as a role says what a job seeker looks for, in whole seconds', async () => {
    const id = await publish();
    expect((await needDocuments(db, 'role', [id]))[0]).toMatchObject({
      id: `role_${id}`,
      kind: 'role',
      title: aNeed().title,
      organisation: 'Oppdiktet Sveis AS',
      organisationId,
      municipality: '5037',
      place: 'Levanger',
      area: ['5037'],
      skills: ['welding', 'robotics'],
      occupations: ['welder'],
      industry: 'C',
      mode: ['onsite'],
      extent: ['full_time'],
      publishedAt: Date.parse('2026-11-23T10:00:00Z') / 1000,
      expiresAt: Date.parse('2027-02-21T10:00:00Z') / 1000,
      amountOre: null,
      capacity: 2,
    });
  });

  test('as a challenge says what there is to spend and not how people are to work', async () => {
    expect(await documentOf('challenge')).toMatchObject({
      kind: 'challenge',
      mode: [],
      extent: [],
      amountOre: 15_000_000,
      capacity: null,
    });
  });

  test('is there for what the need asks for, and only while it is published', async () => {
    const people = await publish({ wants: ['people'] });
    const money = await publish({ wants: ['funding'] });
    expect(await needDocuments(db, 'challenge', [people, money])).toEqual([]);
    expect(await needDocuments(db, 'role', [people, money])).toHaveLength(1);
    await db.updateTable('need').set({ state: 'paused' }).where('id', '=', people).execute();
    expect(await needDocuments(db, 'role', [people])).toEqual([]);
    expect(await needDocuments(db, 'role', [])).toEqual([]);
  });

  test('shows 40 words of a long goal', async () => {
    const { summary } = await documentOf('role', { goal: 'ord '.repeat(400) });
    expect(summary).toBe(`${'ord '.repeat(40)}…`);
  });

  test('is found by the other languages’ words and by the parts of compounds', async () => {
    expect((await documentOf('role')).terms).toContain('Welding');
    const { stems } = await documentOf('challenge', {
      title: 'Robotsveising',
      goal: 'Vi vil slippe å gjøre dette for hånd hver uke.',
      skillsMust: [],
      skillsShould: [],
      occupations: [],
    });
    const { stems: parts } = await documentOf('challenge', {
      title: 'Robot og sveising',
      goal: 'Noe helt annet enn det som står i tittelen.',
      skillsMust: [],
      skillsShould: [],
      occupations: [],
    });
    const shared = stems.split(' ').filter((stem) => parts.split(' ').includes(stem));
    expect(shared).toHaveLength(2);
  });

  test('is within reach from anywhere when the work is remote or has no place', async () => {
    expect((await documentOf('role', { mode: 'remote' })).area).toEqual(['*']);
    expect(await documentOf('role', { municipality: null })).toMatchObject({
      area: ['*'],
      place: '',
    });
  });

  test('changes its hash with what it says, and follows its organisation’s name', async () => {
    const id = await publish();
    const read = async () => (await needDocuments(db, 'role', [id]))[0];
    const before = await read();
    await db.updateTable('need').set({ ownHours: 7 }).where('id', '=', id).execute();
    const again = await read();
    expect(again?.hash).toBe(before?.hash);
    expect(again?.version).toBeGreaterThan(before?.version ?? 0);
    await db
      .updateTable('organisation')
      .set({ name: 'Nytt Navn AS' })
      .where('id', '=', organisationId)
      .execute();
    const renamed = await read();
    expect(renamed?.organisation).toBe('Nytt Navn AS');
    expect(renamed?.hash).not.toBe(before?.hash);
    expect(renamed?.version).toBeGreaterThan(again?.version ?? 0);
  });
});
