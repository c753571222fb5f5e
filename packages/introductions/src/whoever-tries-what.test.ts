import type { SignedIn } from '@koble/accounts/schema';
import { addDays, fixedClock, isAppError, osloDate, osloMoment } from '@koble/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addActor,
  addIntroduction,
  addSeeker,
  type ExampleIntroduction,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptIntroduction } from './accept-introduction';
import { advanceClock } from './advance-clock';
import { agreeIntroduction } from './agree-introduction';
import { askAdviser } from './ask-adviser';
import { considerIntroduction } from './consider-introduction';
import { cosignIntroduction } from './cosign-introduction';
import { declineIntroduction } from './decline-introduction';
import { finishIntroduction } from './finish-introduction';
import { openIntroduction } from './open-introduction';
import { revealContact } from './reveal-contact';
import { stayOut } from './stay-out';
import { stepIn } from './step-in';
import { withdrawIntroduction } from './withdraw-introduction';

const { db } = await testDatabase();
const OVER = ['done', 'declined', 'withdrawn', 'expired', 'filled'];
const WHO = ['initiator', 'receiver', 'adviser', 'accountant', 'forClient', 'stranger'] as const;
type Who = (typeof WHO)[number];

const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, clock };
/** Each act as somebody would try it, with the version that is right. */
const ACTS = {
  open: (actor, at) => openIntroduction(place, actor, at),
  consider: (actor, at) => considerIntroduction(place, actor, at),
  accept: (actor, at) => acceptIntroduction(place, actor, at),
  decline: (actor, at) => declineIntroduction(place, actor, { ...at, reason: 'other', text: '' }),
  withdraw: (actor, at) => withdrawIntroduction(place, actor, at),
  askAdviser: (actor, { operatorId, ...at }) => askAdviser(place, actor, { ...at, operatorId }),
  cosign: (actor, at) => cosignIntroduction(place, actor, { ...at, note: 'Jeg anbefaler dette.' }),
  stepIn: (actor, at) => stepIn(place, actor, at),
  stayOut: (actor, at) => stayOut(place, actor, at),
  agree: (actor, at) => agreeIntroduction(place, actor, at),
  finish: (actor, at) => finishIntroduction(place, actor, at),
  reveal: (actor, at) => revealContact(place, actor, at),
  wait: async () => {
    clock.set(osloMoment(addDays(osloDate(clock.now()), 12), '08:00'));
    await advanceClock(db, clock);
  },
} satisfies Record<
  string,
  (actor: SignedIn, at: { id: string; version: number; operatorId: string }) => Promise<unknown>
>;
type Act = keyof typeof ACTS;

const acts = fc.record({
  act: fc.constantFrom<Act[]>(
    ...([
      'open',
      'consider',
      'accept',
      'accept',
      'decline',
      'withdraw',
      'askAdviser',
      'cosign',
    ] as const),
    ...(['stepIn', 'stayOut', 'agree', 'finish', 'reveal', 'reveal', 'wait'] as const),
  ),
  who: fc.constantFrom<Who[]>(...WHO, 'initiator', 'receiver', 'receiver'),
});

async function actorsOf(example: ExampleIntroduction): Promise<Record<Who, SignedIn>> {
  const { initiator, receiver } = example;
  const company = receiver.kind === 'company' ? receiver : initiator;
  if (company.kind !== 'company') throw new Error('no company');
  const adviser = example.adviser ?? (await addActor(db, 'operator', { role: 'adviser' }));
  return {
    initiator,
    receiver,
    adviser,
    accountant: { ...company, role: 'accountant' },
    forClient: {
      ...company,
      personId: adviser.personId,
      role: 'adviser',
      operatorId: adviser.organisationId,
    },
    stranger: await addSeeker(db),
  };
}

const read = (id: string) =>
  db.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test(
  'whoever tries whatever in whatever order, both say yes themselves or no name is shown',
  { timeout: 120_000 },
  async () => {
    const starts = [
      { kind: 'role' },
      { kind: 'candidate' },
      { kind: 'candidate', adviserPart: 'proposed', initiatorYesAt: null, sentBy: null },
    ] as const;
    let introduced = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(acts, { minLength: 3, maxLength: 14 }),
        async (start, tries) => {
          clock.set('2026-11-23T10:00:00Z');
          const example = await addIntroduction(db, start);
          const { id } = example;
          const actors = await actorsOf(example);
          const operatorId =
            'organisationId' in actors.adviser ? actors.adviser.organisationId : '';
          const yes = new Set<Who>('adviserPart' in start ? [] : ['initiator']);
          for (const { act, who } of tries) {
            const before = await read(id);
            const at = { id, version: before.version, operatorId };
            const done = await ACTS[act](actors[who], at).then(
              () => true,
              (error: unknown) => {
                expect(isAppError(error), String(error)).toBe(true);
                return false;
              },
            );
            const after = await read(id);
            if (act === 'accept' && done) yes.add(who);
            if (act === 'reveal' && done) {
              expect(before.releasedAt).not.toBeNull();
              expect(['initiator', 'receiver', 'forClient']).toContain(who);
            }
            if (['accountant', 'stranger'].includes(who) && act !== 'wait')
              expect(after).toEqual(before);
            if (OVER.includes(before.state)) expect(after.state).toBe(before.state);
            if (after.releasedAt !== null) {
              introduced += 1;
              expect([...yes].sort()).toEqual(['initiator', 'receiver']);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
    // The tries were worth something.
    expect(introduced).toBeGreaterThan(5);
  },
);
