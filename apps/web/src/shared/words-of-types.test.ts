import type { SignInErrorCode } from '@koble/accounts/schema';
import type { ErrorCode } from '@koble/api';
import { RULE_STATUSES, RuleLeaf } from '@koble/funding/schema';
import type { FundingAnswer, MoneyAnswer, RuleAnswer } from '@koble/funding/schema';
import type { Bundle, Counterfactual, Criterion, Supply } from '@koble/matching/schema';
import { NEED_STATES } from '@koble/needs/schema';
import { describe, expect, test } from 'vitest';
import { accountsEn } from '@koble/words/accounts/en';
import { accountsNb } from '@koble/words/accounts/nb';
import { agreementsEn } from '@koble/words/agreements/en';
import { agreementsNb } from '@koble/words/agreements/nb';
import { aidEn } from '@koble/words/aid/en';
import { aidNb } from '@koble/words/aid/nb';
import { alertsEn } from '@koble/words/alerts/en';
import { alertsNb } from '@koble/words/alerts/nb';
import { callsEn } from '@koble/words/calls/en';
import { callsNb } from '@koble/words/calls/nb';
import { candidatesEn } from '@koble/words/candidates/en';
import { candidatesNb } from '@koble/words/candidates/nb';
import { casesEn } from '@koble/words/cases/en';
import { casesNb } from '@koble/words/cases/nb';
import { deliveriesEn } from '@koble/words/deliveries/en';
import { deliveriesNb } from '@koble/words/deliveries/nb';
import { en } from '@koble/words/en';
import { filesEn } from '@koble/words/files/en';
import { filesNb } from '@koble/words/files/nb';
import { introductionsEn } from '@koble/words/introductions/en';
import { introductionsNb } from '@koble/words/introductions/nb';
import { jointNeedsEn } from '@koble/words/joint-needs/en';
import { jointNeedsNb } from '@koble/words/joint-needs/nb';
import { matchingEn } from '@koble/words/matching/en';
import { matchingNb } from '@koble/words/matching/nb';
import { nb } from '@koble/words/nb';
import { notificationsEn } from '@koble/words/notifications/en';
import { notificationsNb } from '@koble/words/notifications/nb';
import { plansEn } from '@koble/words/plans/en';
import { plansNb } from '@koble/words/plans/nb';
import { projectEn } from '@koble/words/project/en';
import { projectNb } from '@koble/words/project/nb';
import { rulesEn } from '@koble/words/rules/en';
import { rulesNb } from '@koble/words/rules/nb';
import { synonymsEn } from '@koble/words/synonyms/en';
import { synonymsNb } from '@koble/words/synonyms/nb';

/** Codes that only types name: the compiler asks for every member, and no more. */
type Words<Code extends string> = Record<Code, string>;
/** As the keys of the words are written. */
type Underscored<Code extends string> = Code extends `${infer Of}.${infer What}`
  ? `${Of}_${What}`
  : Code;
type Why = Exclude<Bundle['weakestLink']['why'], Criterion['key']>;

/** The sentences of the shell and of all parts, as they are when all are loaded. */
const PROBLEMS = {
  nb: {
    ...nb.problem,
    ...accountsNb.problem,
    ...agreementsNb.problem,
    ...aidNb.problem,
    ...alertsNb.problem,
    ...callsNb.problem,
    ...candidatesNb.problem,
    ...casesNb.problem,
    ...deliveriesNb.problem,
    ...filesNb.problem,
    ...introductionsNb.problem,
    ...jointNeedsNb.problem,
    ...matchingNb.problem,
    ...notificationsNb.problem,
    ...plansNb.problem,
    ...projectNb.problem,
    ...rulesNb.problem,
    ...synonymsNb.problem,
  },
  en: {
    ...en.problem,
    ...accountsEn.problem,
    ...agreementsEn.problem,
    ...aidEn.problem,
    ...alertsEn.problem,
    ...callsEn.problem,
    ...candidatesEn.problem,
    ...casesEn.problem,
    ...deliveriesEn.problem,
    ...filesEn.problem,
    ...introductionsEn.problem,
    ...jointNeedsEn.problem,
    ...matchingEn.problem,
    ...notificationsEn.problem,
    ...plansEn.problem,
    ...projectEn.problem,
    ...rulesEn.problem,
    ...synonymsEn.problem,
  },
};

describe.each([
  ['nb', { ...nb, ofRules: rulesNb.rule }, PROBLEMS.nb],
  ['en', { ...en, ofRules: rulesEn.rule }, PROBLEMS.en],
])('%s', (_language, words, sentences) => {
  test('has words for the codes of the answers, as the types list them', () => {
    const said = [
      words.next satisfies Words<NonNullable<RuleAnswer['next']>>,
      words.funding.source satisfies Words<NonNullable<RuleAnswer['valueSource']>['source']>,
      words.funding.limit satisfies Words<MoneyAnswer['limits'][number]>,
      words.bundle.event satisfies Words<Bundle['calendar'][number]['what']>,
      words.bundle.part satisfies Words<Bundle['weakestLink']['part']>,
      words.bundle.why satisfies Words<Why>,
      words.match.change satisfies Words<Counterfactual['change']['kind']>,
      words.match.by satisfies Words<Counterfactual['by']>,
      words.match.status satisfies Words<Criterion['status']>,
      words.kind satisfies Words<Supply['kind']>,
      words.needs.state satisfies Words<(typeof NEED_STATES)[number]>,
      words.eligibility satisfies Words<(typeof RULE_STATUSES)[number]>,
    ];
    for (const group of said) for (const text of Object.values(group)) expect(text).toMatch(/\S/);
    const overall: Exclude<FundingAnswer['eligibility']['overall'], 'may_fit'>[] = [
      'fits',
      'does_not_fit',
    ];
    for (const code of overall) expect(words.eligibility[code]).toMatch(/\S/);
  });

  test('has a sentence for every kind of rule', () => {
    const sentencesOfRules = Object.keys({ ...words.rule, ...words.ofRules });
    expect(sentencesOfRules).toEqual(expect.arrayContaining(['any_of', 'all_of', 'not']));
    for (const { shape } of RuleLeaf.options) {
      const [kind] = shape.kind.values;
      if ('what' in shape)
        expect(Object.keys(words.needsRule).sort()).toEqual([...shape.what.options].sort());
      else if ('state' in shape)
        expect(sentencesOfRules).toEqual(
          expect.arrayContaining(shape.state.options.map((step) => `after_${step}`)),
        );
      else expect(sentencesOfRules).toContain(kind);
    }
  });

  test('has a sentence for everything that the API may refuse with, and for a broken transport', () => {
    const problems = sentences satisfies Record<Underscored<ErrorCode | SignInErrorCode>, string>;
    for (const text of Object.values(problems)) expect(text).toMatch(/\S/);
    for (const broken of ['bad_request', 'timeout', 'too_many_requests', 'internal_server_error'])
      expect(Object.keys(problems)).toContain(`transport_${broken}`);
  });
});
