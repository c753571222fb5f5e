import type { CallForm, KeptContent } from '@koble/funding/schema';
import { osloDate } from '@koble/kernel';

/** A field that stands in the form; the state of a call is changed by an act of its own. */
export type FormField = keyof CallForm;

const clock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
});

/** What stands in the fields of a call that is stored; of a new one, nothing. */
export function formOf(call: KeptContent): CallForm {
  return {
    title: call.title ?? '',
    slug: call.slug ?? '',
    funderId: call.funderId ?? '',
    summary: call.summary ?? { nb: '', en: '' },
    instrument: call.instrument ?? 'grant',
    purposes: call.purposes ?? [],
    skills: call.skills ?? [],
    forecastMonth: call.forecastMonth ?? '',
    opensOn: call.opensOn ?? '',
    deadlineKind: call.deadlineKind ?? 'unknown',
    deadlines: (call.deadlines ?? []).map(dayAndTime),
    amountMinOre: kroner(call.amountMinOre),
    amountMaxOre: kroner(call.amountMaxOre),
    sharePercent: text(call.sharePercent),
    intensityMaxPercent: text(call.intensityMaxPercent),
    perEmployeeCapOre: kroner(call.perEmployeeCapOre),
    hourCapOre: kroner(call.hourCapOre),
    potOre: kroner(call.potOre),
    eligibleCosts: call.eligibleCosts ?? [],
    costCaps: (call.costCaps ?? []).map(({ kind, percent }) => ({ kind, percent: text(percent) })),
    stacking: call.stacking ?? 'unknown',
    payout: call.payout
      ? { advancePercent: text(call.payout.advancePercent), rest: call.payout.rest }
      : null,
    aidBasis: call.aidBasis ?? 'unknown',
    rules: call.rules ?? [],
    trlMin: text(call.trlMin),
    trlMax: text(call.trlMax),
    earliestStartOn: call.earliestStartOn ?? '',
    latestStartOn: call.latestStartOn ?? '',
    latestEndOn: call.latestEndOn ?? '',
    durationMonthsMax: text(call.durationMonthsMax),
    documents: call.documents ?? [],
    steps: call.steps ?? [],
    sourceUrl: call.sourceUrl ?? '',
    exampleYear: text(call.exampleYear),
  };
}

/** An address of a title: "Støtte til gründere" is "stotte-til-grundere". */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}

function dayAndTime(moment: string): { day: string; time: string } {
  const at = new Date(moment);
  return { day: osloDate(at), time: clock.format(at) };
}

function kroner(ore: number | null | undefined): string {
  return ore === null || ore === undefined ? '' : String(ore / 100).replace('.', ',');
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
