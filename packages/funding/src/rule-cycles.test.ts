import { expect, test } from 'vitest';
import { refuseCycle, type Step } from './rule-cycles';
import type { EligibilityRule } from './schema';

const after = (slug: string): EligibilityRule => ({ kind: 'after_call', slug, state: 'granted' });
const step = (slug: string, ...rules: EligibilityRule[]): Step => ({ slug, rules });

test('a call that waits for itself is refused, and the chain named the shortest way round', () => {
  const others = [
    step('b', { kind: 'any_of', rules: [after('c'), { kind: 'trl_min', level: 3 }] }),
    step('c', after('d'), after('a')),
    step('d', after('a')),
  ];
  expect(() => {
    refuseCycle(step('a', { kind: 'all_of', rules: [after('b')] }), others);
  }).toThrow(
    expect.objectContaining({
      code: 'funding.rule_cycle',
      field: 'rules',
      details: { chain: 'a → b → c → a' },
    }),
  );
  expect(() => {
    refuseCycle(step('a', after('a')), []);
  }).toThrow(expect.objectContaining({ details: { chain: 'a → a' } }));
});

test('two calls that shut each other out are no circle, nor is a circle that the call only leads to', () => {
  const not = (rule: EligibilityRule): EligibilityRule => ({ kind: 'not', rule });
  refuseCycle(step('a', not(after('b'))), [step('b', not(after('a')))]);
  refuseCycle(step('a', after('b')), [step('b', after('c')), step('c', after('b'))]);
  expect(() => {
    refuseCycle(step('a', not(not(after('b')))), [step('b', after('a'))]);
  }).toThrow(expect.objectContaining({ code: 'funding.rule_cycle' }));
});

test('the rules that a call had before do not count when it is written again', () => {
  refuseCycle(step('a'), [step('a', after('b')), step('b', after('a'))]);
});
