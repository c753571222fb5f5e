import { callProblems, WrittenCall, type CallForm, type KeptContent } from '@koble/funding/schema';
import { isIsoDate, osloMoment } from '@koble/kernel';
import type { FormField } from './editor-form';

/** What is wrong with a field: a code of the words under `calls.wrong`, or of a problem that the server has too. */
export interface FieldProblem {
  field: FormField | 'checked';
  code: string;
}

/** The call that stands in the form, or all that is wrong with it, each at its field. `unchecked`: nobody has ever read it at its source. */
export function readForm(
  form: CallForm,
  { unchecked, now }: { unchecked: boolean; now: Date },
): { call: WrittenCall; problems: [] } | { call: null; problems: FieldProblem[] } {
  const { content, problems: unread } = typedContent(form);
  const parsed = WrittenCall.safeParse(content);
  const typed = new Set(unread.map(({ field }) => field));
  const refused = (parsed.error?.issues ?? []).flatMap(({ path: [first], code }) => {
    const field = fieldsOf(form).find((one) => one === first);
    return field === undefined || typed.has(field) ? [] : [{ field, code: sizeCode(code) }];
  });
  const impossible = parsed.success ? callProblems(parsed.data, now) : [];
  const problems = [
    ...unread,
    ...refused,
    ...impossible.flatMap(({ field, code }) =>
      field === 'state' ? [] : [{ field, code: code.replaceAll('.', '_') }],
    ),
    ...(unchecked ? [{ field: 'checked' as const, code: 'unchecked' }] : []),
  ];
  if (!parsed.success || problems.length > 0)
    return { call: null, problems: firstOfEach(problems) };
  return { call: parsed.data, problems: [] };
}

/** What can be read of the form, for comparing it with another version; what cannot is as if it were not there. */
export function contentOfForm(form: CallForm): KeptContent {
  return typedContent(form).content;
}

function typedContent(form: CallForm): { content: KeptContent; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const wrong = (field: FormField, code: string): null => {
    problems.push({ field, code });
    return null;
  };
  const amount = (field: AmountField): number | null => {
    const read = amountOf(form[field]);
    return typeof read === 'string' ? wrong(field, read) : read;
  };
  const count = (field: CountField): number | null => numberIn(field, form[field]);
  const numberIn = (field: FormField, text: string): number | null => {
    const typed = text.replaceAll(/[\s%]/g, '');
    if (typed === '') return null;
    return /^\d{1,9}$/.test(typed) ? Number(typed) : wrong(field, 'number');
  };
  const day = (field: DayField): string | null =>
    form[field] === '' || isIsoDate(form[field]) ? form[field] || null : wrong(field, 'date');
  const { title, slug, funderId, summary, steps, sourceUrl, payout } = form;
  const content: KeptContent = {
    ...{ title, slug, funderId, summary, steps, sourceUrl: sourceUrl.trim() },
    ...chosen(form),
    forecastMonth: form.forecastMonth || null,
    opensOn: day('opensOn'),
    // What was typed before it became a forecast stays in the form, and is no deadline.
    deadlines: (form.forecastMonth === '' ? form.deadlines : []).flatMap((one) => {
      const at = momentOf(one);
      return typeof at === 'string' ? (wrong('deadlines', at), []) : [at.toISOString()];
    }),
    amountMinOre: amount('amountMinOre'),
    amountMaxOre: amount('amountMaxOre'),
    sharePercent: count('sharePercent'),
    intensityMaxPercent: count('intensityMaxPercent'),
    perEmployeeCapOre: amount('perEmployeeCapOre'),
    hourCapOre: amount('hourCapOre'),
    potOre: amount('potOre'),
    costCaps: form.costCaps.flatMap(({ kind, percent }) => {
      const read = numberIn('costCaps', percent);
      return read === null ? [] : [{ kind, percent: read }];
    }),
    payout: payout && {
      rest: payout.rest,
      advancePercent: numberIn('payout', payout.advancePercent) ?? 0,
    },
    trlMin: count('trlMin'),
    trlMax: count('trlMax'),
    earliestStartOn: day('earliestStartOn'),
    latestStartOn: day('latestStartOn'),
    latestEndOn: day('latestEndOn'),
    durationMonthsMax: count('durationMonthsMax'),
    exampleYear: count('exampleYear'),
  };
  return { content, problems };
}

function chosen(form: CallForm) {
  const { instrument, purposes, skills, deadlineKind, eligibleCosts, stacking } = form;
  const { aidBasis, rules, documents } = form;
  return {
    ...{ instrument, purposes, skills, deadlineKind, eligibleCosts, stacking },
    ...{ aidBasis, rules, documents },
  };
}

type AmountField = 'amountMinOre' | 'amountMaxOre' | 'perEmployeeCapOre' | 'hourCapOre' | 'potOre';
type CountField =
  | ('sharePercent' | 'intensityMaxPercent' | 'trlMin' | 'trlMax')
  | ('durationMonthsMax' | 'exampleYear');
type DayField = 'opensOn' | 'earliestStartOn' | 'latestStartOn' | 'latestEndOn';

const CURRENCIES = /[€$£]|\b(eur|euro|usd|dollar|gbp|sek|dkk)\b/i;

/** Kroner as people type them, "300 000", "1.250.000", "99,50 kr", in øre; null for nothing; else what is wrong with it. */
export function amountOf(typed: string): number | null | 'currency' | 'number' {
  if (CURRENCIES.test(typed)) return 'currency';
  const plain = typed.replaceAll(/\s|\b(kr|nok|kroner)\b\.?|,-/gi, '');
  if (plain === '') return null;
  const grouped = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const match = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(grouped);
  if (match === null) return 'number';
  const [, kroner = '0', cents = ''] = match;
  return Number(kroner) * 100 + Number(cents.padEnd(2, '0'));
}

function momentOf({ day, time }: { day: string; time: string }): Date | 'date' | 'time' {
  if (!isIsoDate(day)) return 'date';
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? osloMoment(day, time) : 'time';
}

function sizeCode(code: string): string {
  return code === 'too_small' || code === 'too_big' ? code : 'invalid';
}

function fieldsOf(form: CallForm): FormField[] {
  const isField = (name: string): name is FormField => Object.hasOwn(form, name);
  return Object.keys(form).filter(isField);
}

function firstOfEach(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.filter(
    ({ field }, i) => problems.findIndex((other) => other.field === field) === i,
  );
}
