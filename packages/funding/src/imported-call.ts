import { isAppError, type IsoDate } from '@koble/kernel';
import { CallInput } from './schema';
import { refuseContradictions } from './rule-contradictions';

/** Who keeps a call that nobody writes here. */
export type CallOrigin = 'sedia' | 'horizon_file' | 'csv';

/** A call as a feed or a file says it: `originId` is its name there, `funder` the name of who gives the money. */
export interface ImportedCall {
  originId: string;
  funder: string;
  call: Omit<CallInput, 'funderId'>;
}

/** Stands in while a call is looked at: its funder is known by name until it is written. */
const NO_FUNDER = '00000000-0000-4000-8000-000000000000';

/** The call as it is kept, its texts tidied and its deadlines in order, or why it cannot be one. */
export function readImportedCall(
  imported: ImportedCall,
  today: IsoDate,
): ImportedCall | { reason: string } {
  const parsed = CallInput.safeParse({ ...imported.call, funderId: NO_FUNDER });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not right'}` };
  }
  const { funderId: _, ...call } = parsed.data;
  const reason = impossible(call, today);
  if (reason !== undefined) return { reason };
  const deadlines = call.deadlines.map((at) => new Date(at).toISOString()).sort();
  return { ...imported, call: { ...call, deadlines } };
}

function impossible(call: ImportedCall['call'], today: IsoDate): string | undefined {
  if (call.checkedOn > today) return 'checkedOn: in the future';
  if (call.forecastMonth !== null && call.deadlines.length > 0)
    return 'deadlines: a forecast has none';
  if (isAfter(call.earliestStartOn, call.latestStartOn))
    return 'latestStartOn: before the earliest start';
  if (isAfter(call.trlMin, call.trlMax)) return 'trlMin: above trlMax';
  return contradiction(call.rules);
}

function isAfter<Value extends string | number>(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one > other;
}

function contradiction(rules: CallInput['rules']): string | undefined {
  try {
    refuseContradictions(rules);
    return undefined;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return `rules: ${String(error.details['rule'])} cannot stand beside ${String(error.details['with'])}`;
  }
}
