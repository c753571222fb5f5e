import type { Trx } from '@koble/db';
import type { IntroductionEvent } from '@koble/introductions';
import { routeOf, type Route, type Side } from './introduction-route';
import type { Notice, Recipient } from './notice';
import {
  acceptedSlotOf,
  findToldIntroduction,
  type Party,
  type ToldIntroduction,
} from './introduction-told-queries';
import { listMembers } from './recipient-queries';

const INSIDE: readonly Route['topic'][] = ['message', 'meeting'];

/** Whom to tell of what happened to an introduction, side by side. None for one that is gone. */
export async function introductionNotices(trx: Trx, event: IntroductionEvent): Promise<Notice[]> {
  const introduction = await findToldIntroduction(trx, event.introductionId);
  if (introduction === undefined) return [];
  const slot = 'meetingId' in event ? await acceptedSlotOf(trx, event.meetingId) : null;
  // Moved or called off since: what it is now is told by an event of its own.
  if (slot === null && (event.kind === 'meeting.accepted' || event.kind === 'meeting.reminder'))
    return [];
  const route = routeOf(event, waitingSides(introduction));
  const notices: Notice[] = [];
  for (const side of route.to.filter((one) => mayHear(introduction, route, one)))
    notices.push({
      topic: route.topic,
      kind: event.kind,
      introductionId: event.introductionId,
      data: {
        title: introduction.title,
        organisation: tellerOf(introduction, route, side)?.organisation ?? null,
        on: event.kind === 'introduction.reminder' ? event.answerBy : null,
        at: slot?.toISOString() ?? null,
      },
      recipients: await peopleOf(trx, introduction[side], 'by' in event ? event.by : null),
    });
  return notices;
}

function waitingSides({ initiator, receiver }: ToldIntroduction): Side[] {
  return [
    ...(initiator.saidYes ? [] : (['initiator'] as const)),
    ...(receiver.saidYes ? [] : (['receiver'] as const)),
  ];
}

/** An adviser who was asked and has not stepped in reads neither thread nor meetings, and hears of neither. */
function mayHear({ adviser }: ToldIntroduction, { topic }: Route, side: Side): boolean {
  return side !== 'adviser' || adviser?.onlyAsked !== true || !INSIDE.includes(topic);
}

/** Whom a side hears of. To an adviser an introduction is one of the organisation in it. */
function tellerOf(introduction: ToldIntroduction, { from }: Route, to: Side): Party | null {
  if (from !== 'counterpart') return introduction[from];
  const { initiator, receiver } = introduction;
  if (to === 'adviser') return receiver.organisationId === null ? initiator : receiver;
  return to === 'initiator' ? receiver : initiator;
}

async function peopleOf(trx: Trx, party: Party | null, by: string | null): Promise<Recipient[]> {
  if (party === null) return [];
  const { personId, organisationId } = party;
  const people =
    personId !== null
      ? [{ personId, organisationId }]
      : organisationId !== null
        ? await listMembers(trx, organisationId)
        : [];
  return people.filter((person) => person.personId !== by);
}
