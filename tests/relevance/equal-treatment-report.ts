import { canonicalJson } from '@koble/kernel/fingerprint';
import { osloDate } from '@koble/kernel';
import { z } from 'zod';
import type { Measured } from './measure-equal-treatment';
import { TRAITS } from './traits';

const Counted = z.strictObject({ pairs: z.int(), identical: z.int() });
const Report = z.strictObject({
  /** The day on which these numbers were first measured by these rules. */
  measuredOn: z.iso.date(),
  ruleVersion: z.string(),
  traits: z.record(z.enum(TRAITS), Counted),
});
type Report = z.infer<typeof Report>;

/** How many pairs were treated the same, by trait. The day is kept from the report that is known while nothing else has changed. */
export function reportOf(
  measured: readonly Measured[],
  { ruleVersion, known }: { ruleVersion: string; known: unknown },
): Report {
  const counted = (trait: (typeof TRAITS)[number]): z.infer<typeof Counted> => {
    const ofTrait = measured.filter(({ pair }) => pair.trait === trait);
    return {
      pairs: ofTrait.length,
      identical: ofTrait.filter(({ identical }) => identical).length,
    };
  };
  const traits = {
    name: counted('name'),
    gender: counted('gender'),
    age: counted('age'),
    nationality: counted('nationality'),
    career_gap: counted('career_gap'),
  };
  const before = Report.safeParse(known).data;
  const same =
    before !== undefined &&
    canonicalJson({ ...before, measuredOn: '' }) ===
      canonicalJson({ measuredOn: '', ruleVersion, traits });
  return { measuredOn: same ? before.measuredOn : osloDate(new Date()), ruleVersion, traits };
}
