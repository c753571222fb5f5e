import type { RightsWords } from './rights-nb';

export const rightsEn: RightsWords = {
  company_owns: {
    name: 'The company owns the result',
    results:
      'The company owns what comes out of the pilot and may use it freely. The partner may use what it has learned in its own research and teaching.',
    background:
      'What each side had from before is still its own. If the company needs any of it to use the result, it may.',
    publication:
      'The partner may write openly about the method. The company reads the text 30 days before, and may ask for secrets to be taken out.',
  },
  shared: {
    name: 'The two share the result',
    results:
      'The company and the partner own what comes out of the pilot together. Both may use it in their own work without asking. If one of them wants to sell it on, they have to agree first.',
    background:
      'What each side had from before is still its own. Both may use what is needed to use the result.',
    publication:
      'Both may write openly about the pilot. The other reads the text 30 days before, and may ask for secrets to be taken out.',
  },
  open: {
    name: 'The result is open to all',
    results:
      'Anybody may use what comes out of the pilot, competitors too. In return others can often pay for more of it.',
    background:
      'What each side had from before is still its own, and is not made open. The company’s own data are not published.',
    publication:
      'The partner publishes the result when the pilot is done. The company is named only if it says yes to that.',
  },
  disclaimer:
    'The text is a starting point written by Koble. It is not legal advice. If much is at stake, have a lawyer read it.',
};
