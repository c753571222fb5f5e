import { isAppError, osloDate, plainLine } from '@koble/kernel';
import { z } from 'zod';
import { callProblems } from './call-problems';
import { CallInput } from './schema';
import { refuseContradictions } from './rule-contradictions';

/** A call as a feed or a file says it: `originId` is its name there, `funder` the name of who gives the money. */
export interface ImportedCall {
  originId: string;
  funder: string;
  call: Omit<CallInput, 'funderId'>;
}

/** Stands in while a call is looked at: its funder is known by name until it is written. */
const NO_FUNDER = '00000000-0000-4000-8000-000000000000';

/** A call that says who gives the money by name, as an organisation may be called. */
const NamedCall = CallInput.extend({ funder: z.string().overwrite(plainLine).min(1).max(200) });

/** The call as it is kept, its texts tidied and its deadlines in order, or why it cannot be one. */
export function readImportedCall(
  imported: ImportedCall,
  now: Date,
): ImportedCall | { reason: string } {
  const { funder: name } = imported;
  const parsed = NamedCall.safeParse({ ...imported.call, funder: name, funderId: NO_FUNDER });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not right'}` };
  }
  const { funderId: _, funder, ...call } = parsed.data;
  const reason = impossible(parsed.data, now);
  if (reason !== undefined) return { reason };
  const deadlines = call.deadlines.map((at) => new Date(at).toISOString()).sort();
  return { ...imported, funder, call: { ...call, deadlines } };
}

/** The facts of a source and of a person as one call, or undefined where they cannot stand in one. */
export function joinFacts(
  facts: Readonly<Record<string, unknown>>,
  now: Date,
): Omit<ImportedCall, 'originId'> | undefined {
  const parsed = NamedCall.safeParse({ ...facts, funderId: NO_FUNDER });
  if (!parsed.success || callProblems(parsed.data, now).length > 0) return undefined;
  const { funderId: _, funder, ...call } = parsed.data;
  return { funder, call };
}

function impossible(call: CallInput, now: Date): string | undefined {
  if (call.checkedOn > osloDate(now)) return 'checkedOn: in the future';
  const [problem] = callProblems(call, now);
  return problem === undefined ? contradiction(call.rules) : `${problem.field}: ${problem.code}`;
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
