import type { ReportWords } from './nb';

export const reportsEn: ReportWords = {
  report: {
    title: 'Reports of listings',
    lead: 'This is what people have reported. No listing is taken down by itself, and the company is not told who reported it.',
    advisersOnly: 'This page is for advisers of a business garden or an incubator.',
    none: 'Nobody has reported anything.',
    open: 'Not handled',
    handled: 'Handled {{date}}',
    said_one: 'Reported {{count}} time',
    said_other: 'Reported {{count}} times',
    note: 'What have you done?',
    noteMissing: 'Write in short what you have done',
    noteOf: 'Note: {{note}}',
    settle: 'Mark as handled',
    reasonAsk: 'What is wrong?',
    help: 'An adviser looks at it. Whoever posted the listing is not told who you are.',
    reason: {
      misleading: 'It is misleading',
      discriminating: 'It shuts people out for who they are',
      no_real_job: 'It is no real job or assignment',
      expired: 'It does not hold any more',
      other: 'Something else',
    },
    reasonMissing: 'Choose what is wrong',
    text: 'Tell more, if you like',
    textHelp: 'Do not write names or anything else about people.',
    send: 'Send report',
    done: 'Thank you. An adviser looks at it.',
  },
  problem: {},
};
