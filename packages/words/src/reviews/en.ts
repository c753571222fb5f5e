import type { ReviewWords } from './nb';

export const reviewsEn: ReviewWords = {
  review: {
    title: 'Review',
    lead: 'These needs wait for one of you to look at them. The company has been told that it gets an answer within one working day.',
    advisersOnly: 'This page is for advisers of a business garden or an incubator.',
    none: 'No needs are waiting.',
    noneHelp:
      'Your owner decides on the organisation page whether needs are looked at before they are published. It holds for companies that let you act for them.',
    by: 'Answer by {{date}}',
    askedAt: 'Sent in {{at}}',
    approve: 'Publish',
    sendBack: 'Send back with a message',
    note: 'Message to {{company}}',
    noteHelp: 'Say what they should put right, so that it is done at once.',
    noteShort: 'Write between {{least}} and {{most}} characters',
    send: 'Send back',
    cancel: 'Cancel',
    approved: '“{{title}}” is published.',
    returned: '“{{title}}” is sent back to {{company}}.',
  },
  problem: {},
};
