import { osloDate } from '@koble/kernel';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import type { CallRow } from './call-row';
import { written } from './eu-amounts';
import { euCall } from './eu-call';
import { euDates } from './eu-dates';
import { readEuros } from './euro-amount';

/** A line of the file: facts of the EU's portal, collected by others. Its source does not say of what the budget is. */
const HorizonLine = z.object({
  identifier: z.string().trim().min(1),
  title: z.string(),
  opening: z.string(),
  deadline: z.string(),
  budget_eur_raw: z.union([z.string(), z.number()]).transform(String),
});

/** The calls of a file with one JSON object in each line. @throws where there is no such file */
export async function* readHorizonFile(file: string, now: Date): AsyncGenerator<CallRow> {
  const lines = (await open(file)).readLines();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield rowOfLine(line, `line ${number}`, now);
  }
}

function rowOfLine(line: string, place: string, now: Date): CallRow {
  const raw = parse(line);
  if (raw === undefined) return { kind: 'refused', place, id: null, reason: 'not JSON' };
  const parsed = HorizonLine.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      kind: 'refused',
      place,
      id: HorizonLine.pick({ identifier: true }).safeParse(raw).data?.identifier ?? null,
      reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not right'}`,
    };
  }
  const { identifier, title, opening, deadline, budget_eur_raw: budget } = parsed.data;
  const today = osloDate(now);
  const status = opening > today ? 'forthcoming' : 'open';
  const dates = euDates(
    { status, opening, deadlines: [deadline], isTwoStage: /two-stage/i.test(identifier) },
    { now, today },
  );
  if ('reason' in dates) return { kind: 'over', id: identifier, reason: dates.reason };
  const euros = readEuros(budget);
  if (euros === 'unread')
    return { kind: 'refused', place, id: identifier, reason: `budget_eur_raw: ${budget}` };
  return {
    kind: 'call',
    place,
    call: euCall({
      identifier,
      title,
      text: '',
      action: '',
      amounts: amountInWords(euros),
      checkedOn: today,
      facts: dates,
    }),
  };
}

/** It may be of each project or of all of them, so that it is no amount of the call. */
function amountInWords(euros: number | null): string {
  return euros === null
    ? ''
    : `Kilden oppgir ${written(euros)} euro, uten å si om det er til hvert prosjekt eller til sammen.`;
}

function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return undefined;
  }
}
