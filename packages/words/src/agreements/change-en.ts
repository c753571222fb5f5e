import type { ChangeWords } from './change-nb';

/** Words of changes of an agreement that holds, in English. */
export const changeEn: ChangeWords = {
  yourAnswer: 'Answer a change',
  theirAnswer: 'A change waits for {{name}}',
  title: 'Changes of the agreement',
  propose: 'Propose a change',
  formTitle: 'Propose a change',
  formHelp:
    'You begin with what holds now. Nothing is changed until the other side has agreed. While the proposal is open, the work cannot be delivered.',
  adviser: 'The proposal does not bind the company. The company itself has to agree.',
  reason: 'Why is the change needed?',
  reasonHelp:
    '10 to 1000 characters. The other side reads it, and it stands in the addendum to the agreement.',
  reasonShort: 'Write between 10 and 1000 characters about why the change is needed',
  send: 'Send the proposal',
  notNow:
    'Nothing can be proposed now. The agreement has moved on, or somebody has proposed a change. What you wrote stays here until you close it.',
  open: 'A change is proposed',
  by: '{{name}} proposes this, {{date}}:',
  holds: 'The terms above hold until both have agreed.',
  noDeliver: 'A change is proposed. It has to be answered or withdrawn before you can deliver.',
  signed: '{{name}} has agreed.',
  waits: 'Waiting for an answer from {{name}}.',
  noAgree:
    'Only the company itself can agree. You can say no, or withdraw what the company has proposed.',
  changes: 'What would change',
  all: 'All terms as they would be',
  agree: 'Agree to the change',
  agreeSure:
    'Your name, your role and the time are written in an addendum to the agreement, and {{name}} sees them. When both have agreed, the new terms hold.',
  agreeYes: 'Yes, change the agreement',
  refuse: 'Say no to the change',
  refuseHelp: 'The agreement stays as it is.',
  answer: 'A few words to the other side',
  answerHelp: 'You can leave it empty.',
  refuseSend: 'Send the answer',
  withdraw: 'Withdraw the proposal',
  withdrawSure: 'Do you want to withdraw the proposal? The agreement stays as it is.',
  withdrawYes: 'Yes, withdraw it',
  decided: 'Earlier proposals',
  state: { agreed: 'Agreed', refused: 'Refused', withdrawn: 'Withdrawn' },
  decidedBy: 'Proposed by {{name}}, {{date}}',
  answered: 'The answer from {{name}}:',
  addendum: 'Addendum no. {{number}}, version {{version}} of the terms',
  download: 'Download addendum no. {{number}} as PDF',
};
