import type { EqualTreatmentWords } from './nb';

export const equalTreatmentEn: EqualTreatmentWords = {
  equalTreatment: {
    title: 'Equal treatment',
    lead: 'Do two people who can do the same get the same answer when they differ only in name, gender, age, nationality or a gap in their CV? We have measured it.',
    result: '{{identical}} of {{pairs}} pairs got the same answer.',
    measured: 'Measured {{date}} with rule version {{version}}.',
    table: 'Pairs that got the same answer',
    differs: 'What differed',
    pairs: 'Pairs',
    identical: 'Same answer',
    trait: {
      name: 'Name',
      gender: 'Gender',
      age: 'Age',
      nationality: 'Nationality',
      career_gap: 'A gap in the CV',
    },
    how: 'How it was measured',
    howTwo:
      'The two of a pair are invented. They can do the same, live in the same place and write the same text about themselves, in bokmål, nynorsk or English. Only one sentence of the text and facts about the account differ: name, e-mail, language and how old the account is.',
    howPath:
      'Both go all the way through Koble: the text is read, the profile saved, it becomes part of the search, and a need is answered. They are ranked among other invented job seekers.',
    howSame:
      'The answer is the same only when all of it is: what was read out of the text, what stands in the search, the place on the list, the points and the whole explanation.',
    howPlanted:
      'To know that the measurement works we have also tried it on rules that are unfair on purpose. It finds them.',
    howAgain:
      'The numbers are written by the measurement itself. It is run with the other tests of Koble, which stop when the numbers are no longer right.',
    found: 'What we found',
    foundText:
      'As we made the measurement we found two faults and mended them: “a Polish citizen” was read as somebody who knows Polish, and family names such as Baker and Smed were read as occupations.',
    limits: 'What this cannot show',
    limitPeople:
      'What a company chooses afterwards. We measure the rules, not the people who use them.',
    limitIndirect:
      'Bias that takes a detour. Place, languages and when somebody can start do count, and may go together with age or background.',
    limitReading:
      'Every way of writing. We have tried some common sentences. “I am Polish”, for instance, is still read as the language Polish, and a name that is also an occupation may be misread where it stands alone.',
    limitTraits:
      'Other grounds, such as religion, health and disability. They have not been tried.',
    toRanking: 'How we rank',
  },
};
