import type { Facts, MailWords } from './mail-words';

const NOT_YOU = 'If it was not you, you can ignore this mail. Nothing happens.';

function seeker({ organisation }: Facts): string {
  return organisation ?? 'The job seeker';
}

function named({ organisation }: Facts): string {
  return organisation ?? 'an organisation';
}

function news(title: string, { people, pilots, calls }: Facts['supplies']): string {
  const parts = [
    counted(people, 'person', 'people'),
    counted(pilots, 'pilot', 'pilots'),
    counted(calls, 'funding scheme', 'funding schemes'),
  ].filter((part) => part !== '');
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return `${people + pilots + calls} new for ${title}: ${list}`;
}

function counted(count: number, one: string, other: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : other}`;
}

export const en: MailWords = {
  signIn: {
    subject: 'Sign in to Koble',
    lines: [
      'Somebody asked to sign in to Koble with this address.',
      'The link works once, and only for a short while.',
      NOT_YOU,
    ],
    button: 'Sign in',
  },
  resetPassword: {
    subject: 'Choose a new password for Koble',
    lines: [
      'Somebody asked to choose a new password for the account with this address.',
      'The link works once, and only for a short while.',
      NOT_YOU,
    ],
    button: 'Choose a new password',
  },
  verifyEmail: {
    subject: 'Confirm your email address',
    lines: ['Confirm that this address is yours, and you can use Koble.', NOT_YOU],
    button: 'Confirm the address',
  },
  alreadyRegistered: {
    subject: 'You already have an account at Koble',
    lines: [
      'Somebody tried to make a new account with this address, but it has one already.',
      'If it was you, you can sign in.',
      NOT_YOU,
    ],
    button: 'Sign in',
  },
  invitation: (organisation, role) => ({
    subject: `Join ${organisation} at Koble`,
    lines: [
      `${organisation} has invited you to join as ${role}.`,
      'If you do not know them, you can ignore this mail.',
    ],
    button: 'See the invitation',
  }),
  confirmSearch: {
    subject: 'Confirm your alert',
    lines: [
      'Somebody asked to have new results of a search in Koble sent to this address.',
      'You get nothing until you have confirmed it. The link works for 24 hours.',
      NOT_YOU,
    ],
    button: 'Confirm the alert',
  },
  search: {
    subject: (count, name) =>
      `${count === 1 ? 'One new result' : `${count} new results`} of ${name === null ? 'your searches' : `the search “${name}”`}`,
    because: (reasons) => `Because: ${reasons}`,
    within: ({ km, place }) => `within ${km} km of ${place}`,
    fits: 'it fits what you search for',
    notLike: 'Do not show such again',
    seeAll: 'See all results',
    seeAllOf: (name) => `See all results of “${name}”`,
    manage: 'See and change your alerts',
    ends: (count) => (count === 1 ? 'An alert ends soon' : `${count} alerts end soon`),
    endsOn: (name, day) => `“${name}” lasts until ${day}.`,
    renew: 'Renew the alerts',
  },
  role: {
    owner: 'an owner',
    member: 'a member',
    accountant: 'an accountant',
    adviser: 'an adviser',
  },
  caseItem: {
    application: 'the application',
    project_start: 'start of the project',
    payment_request: 'request for payment',
    report: 'report',
    final_report: 'final report',
    project_end: 'end of the project',
    document: 'document',
    own: 'something to do',
  },
  planTask: {
    ask_person: 'ask the person',
    ask_partner: 'ask the research partner',
    apply: 'send the application for funding',
    start: 'start the work',
    report: 'report to the funder',
    own: 'something to do',
  },
  digest: {
    now: (count) => `${count} new notifications at Koble`,
    daily: (count) =>
      count === 1
        ? 'One new notification at Koble today'
        : `${count} new notifications at Koble today`,
    weekly: (count) =>
      count === 1
        ? 'One new notification at Koble this week'
        : `${count} new notifications at Koble this week`,
  },
  andMore: (count) => `And ${count} more.`,
  open: 'Open in Koble',
  openAll: 'See all notifications',
  signature: 'Koble',
  choose: 'Choose what you get by email',
  stop: 'Stop sending me mails like this',
  notification: {
    'introduction.sent': (facts) =>
      `${facts.organisation ?? 'A job seeker'} is interested in ${facts.title}`,
    'introduction.proposed': (facts) =>
      `${facts.organisation ?? 'An adviser'} suggests that you talk about ${facts.title}`,
    'introduction.accepted': (facts) =>
      `${seeker(facts)} has said yes to talk about ${facts.title}`,
    'introduction.introduced': ({ title }) => `Both have said yes to talk about ${title}`,
    'introduction.declined': (facts) => `${seeker(facts)} answered “not now” about ${facts.title}`,
    'introduction.withdrawn': (facts) =>
      `${seeker(facts)} is no longer interested in ${facts.title}`,
    'introduction.filled': ({ title }) => `${title} is no longer open`,
    'introduction.reminder': (facts) =>
      `${seeker(facts)} waits for an answer about ${facts.title} by ${facts.on}`,
    'introduction.expired': ({ title }) => `There was no answer about ${title} in time`,
    'introduction.listing_paused': ({ title }) =>
      `${title} is paused because somebody waits for an answer`,
    'introduction.adviser_asked': (facts) =>
      `${seeker(facts)} asks for your advice about ${facts.title}`,
    'introduction.adviser_joined': (facts) =>
      `${facts.organisation ?? 'An adviser'} helps with ${facts.title}`,
    'introduction.agreed': (facts) =>
      `${seeker(facts)} says that you have agreed about ${facts.title}`,
    'introduction.outcome_asked': ({ title }) => `What came of ${title}?`,
    'message.written': (facts) => `${seeker(facts)} has written to you about ${facts.title}`,
    'meeting.proposed': (facts) => `${seeker(facts)} suggests a meeting about ${facts.title}`,
    'meeting.accepted': ({ title, at }) => `The meeting about ${title} is on ${at}`,
    'meeting.declined': (facts) =>
      `${seeker(facts)} cannot make the times for a meeting about ${facts.title}`,
    'meeting.cancelled': ({ title }) => `The meeting about ${title} is cancelled`,
    'meeting.reminder': ({ title, at }) => `Remember the meeting about ${title} on ${at}`,
    'meeting.next_step_asked': ({ title }) =>
      `What is the next step after the meeting about ${title}?`,
    'invitation.accepted': (facts) => `Somebody has accepted the invitation to ${named(facts)}`,
    'membership.asked': (facts) => `Somebody asks to join ${named(facts)}`,
    'membership.granted': (facts) => `You have joined ${named(facts)}`,
    'membership.refused': (facts) => `You were not let into ${named(facts)}`,
    'membership.removed': (facts) => `You have been taken out of ${named(facts)}`,
    'consent.asked': (facts) =>
      `${facts.organisation ?? 'An organisation'} asks to act for your company`,
    'consent.given': (facts) => `${facts.organisation ?? 'An organisation'} lets you act for them`,
    'consent.ended': (facts) => `The consent between you and ${named(facts)} has ended`,
    'aid.link_declared': (facts) =>
      `${facts.organisation ?? 'A company'} says that you are the same undertaking. Is that right?`,
    'aid.link_agreed': (facts) =>
      `${facts.organisation ?? 'A company'} confirms that you are the same undertaking`,
    'aid.link_objected': (facts) =>
      `${facts.organisation ?? 'A company'} says that you are not the same undertaking`,
    'profile.expires': ({ on }) => `Your profile is hidden on ${on} unless you renew it`,
    'need.expires': ({ title, on }) => `${title} is taken down on ${on}`,
    'objection.answered': () => 'An adviser has answered your objection',
    'need.review_asked': ({ organisation, title, on }) =>
      `${organisation ?? 'A company'} waits for you to look at ${title} by ${on}`,
    'need.shared': ({ organisation, title }) =>
      `${organisation ?? 'A company'} has shared the challenge ${title} with you`,
    'need.approved': ({ organisation, title }) =>
      `${organisation ?? 'An adviser'} has published ${title}`,
    'need.sent_back': ({ organisation, title }) =>
      `${organisation ?? 'An adviser'} has sent ${title} back with a message to you`,
    'need.supplies': ({ title, supplies }) => news(title, supplies),
    'joint.invited': ({ organisation, title }) =>
      `${organisation ?? 'A company'} asks whether you will go together on ${title}`,
    'joint.joined': ({ organisation, title }) =>
      `${organisation ?? 'A company'} has joined ${title}`,
    'joint.declined': ({ organisation, title }) =>
      `${organisation ?? 'A company'} will not join ${title}`,
    'joint.withdrawn': ({ organisation, title }) =>
      `${organisation ?? 'A company'} has taken back an invitation to ${title}`,
    'joint.terms': ({ organisation, title }) =>
      `${organisation ?? 'A company'} has proposed terms for ${title}`,
    'joint.agreed': ({ organisation, title }) =>
      `${organisation ?? 'A company'} agrees to the terms for ${title}`,
    'joint.left': ({ organisation, title }) => `${organisation ?? 'A company'} has left ${title}`,
    'case.deadline': ({ item, title, on }) => `Deadline ${on}: ${item} (${title})`,
    'case.deadline_moved': ({ item, title, on }) => `New deadline ${on}: ${item} (${title})`,
    'case.deadline_gone': ({ item, title }) => `No deadline any more: ${item} (${title})`,
    'plan.changed': ({ title, changes }) =>
      changes === 1
        ? `One thing has changed in the plan ${title}`
        : `${changes} things have changed in the plan ${title}`,
    'plan.deadline': ({ item, title, on }) => `Deadline ${on}: ${item} (the plan ${title})`,
    'plan.overdue': ({ item, title, on }) => `The deadline was ${on}: ${item} (the plan ${title})`,
    'call.corrected': ({ title }) => `Somebody has reported a mistake in the scheme ${title}`,
    'call.correction_taken': ({ title }) => `Your correction of ${title} is in place. Thank you!`,
    'call.correction_dismissed': ({ title, reason }) =>
      `Your correction of ${title} was not made: ${reason}`,
    'favourite.deadline': ({ title, on }) => `${title}, which you saved, closes on ${on}`,
    'favourite.changed': ({ title }) => `${title}, which you saved, has changed`,
    'favourite.closed': ({ title }) => `${title}, which you saved, is no longer open`,
    'favourite.reopened': ({ title }) => `${title}, which you saved, is open again`,
    'agreement.requested': (facts) => `${named(facts)} asks for the pilot ${facts.title}`,
    'agreement.offered': (facts) => `${named(facts)} has made an offer for ${facts.title}`,
    'agreement.countered': (facts) =>
      `${named(facts)} has answered with a counter-offer for ${facts.title}`,
    'agreement.revised': (facts) => `${named(facts)} has made a new offer for ${facts.title}`,
    'agreement.signed': (facts) => `${named(facts)} has accepted the terms for ${facts.title}`,
    'agreement.accepted': ({ title }) => `The agreement about ${title} is made`,
    'agreement.started': ({ title }) => `The work on ${title} has begun`,
    'agreement.delivered': (facts) => `${named(facts)} has delivered ${facts.title}`,
    'agreement.sent_back': (facts) =>
      `${named(facts)} misses something in what was delivered of ${facts.title}`,
    'agreement.approved': (facts) => `${named(facts)} has approved ${facts.title}`,
    'agreement.review_written': (facts) =>
      `${named(facts)} has reviewed ${facts.title}. You see it when both have written`,
    'agreement.reviewed': ({ title }) => `Both have reviewed ${title}, and the reviews are open`,
    'agreement.review_over': ({ title }) => `The time to review ${title} is over`,
    'agreement.result_written': (facts) =>
      `${named(facts)} has written about the result of ${facts.title}`,
    'agreement.result_public': ({ title }) =>
      `Both agree, and the result of ${title} is now open to everybody`,
    'agreement.result_withdrawn': (facts) =>
      `${named(facts)} has taken back its yes to showing the result of ${facts.title}`,
    'agreement.change_proposed': (facts) =>
      `${named(facts)} proposes a change of the agreement about ${facts.title}`,
    'agreement.change_signed': (facts) =>
      `${named(facts)} has agreed to the change of the agreement about ${facts.title}, and the other side has to agree too`,
    'agreement.change_agreed': ({ title }) =>
      `Both have agreed, and the agreement about ${title} is changed`,
    'agreement.change_refused': (facts) =>
      `${named(facts)} said no to the change of the agreement about ${facts.title}`,
    'agreement.change_withdrawn': (facts) =>
      `${named(facts)} has withdrawn its proposal to change the agreement about ${facts.title}`,
    'agreement.approval_due': (facts) =>
      `${named(facts)} waits for an answer: is ${facts.title} what you agreed on?`,
    'agreement.approval_late': ({ title }) =>
      `What was delivered of ${title} has waited 14 days for an answer. Koble never approves for anybody`,
    'agreement.declined': (facts) => `${named(facts)} said no to ${facts.title}`,
    'agreement.cancelled': (facts) => `${named(facts)} has ended ${facts.title}`,
    'agreement.expired': ({ title }) => `There was no answer about ${title} in time`,
  },
};
