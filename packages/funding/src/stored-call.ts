import type { DB } from '@koble/db';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import {
  COST_KINDS,
  DOCUMENTS,
  EligibilityRule,
  PURPOSES,
  type CallInput,
  type FundingCall,
} from './schema';

/** A call's row with its funder's name. */
export type CallRow = Selectable<Omit<DB['fundingCall'], 'textSearch'>> & { funderName: string };

/** A call with what only the search and the matching read of it. */
export interface StoredCall {
  call: FundingCall;
  version: number;
  interests: number;
  publishedAt: Date;
}

/** What the database holds as text or JSON and the domain as closed lists: parsed here and trusted from here on. */
const Loose = z.object({
  summary: z.object({ nb: z.string(), en: z.string() }),
  rules: z.array(EligibilityRule),
  purposes: z.array(z.enum(PURPOSES)),
  eligibleCosts: z.array(z.enum(COST_KINDS)),
  documents: z.array(z.enum(DOCUMENTS)),
});

export function parseCallRow(row: CallRow): StoredCall {
  return {
    call: {
      id: row.id,
      slug: row.slug,
      title: row.title,
      funder: { id: row.organisationId, name: row.funderName },
      state: row.state,
      instrument: row.instrument,
      skills: row.skills,
      opensOn: row.opensOn,
      deadlineKind: row.deadlineKind,
      deadlines: row.deadlines.map((at) => at.toISOString()).sort(),
      amountMinOre: row.amountMinOre,
      amountMaxOre: row.amountMaxOre,
      sharePercent: row.sharePercent,
      perEmployeeCapOre: row.perEmployeeCapOre,
      hourCapOre: row.hourCapOre,
      aidBasis: row.aidBasis,
      durationMonthsMax: row.durationMonthsMax,
      sourceUrl: row.sourceUrl,
      checkedOn: row.checkedOn,
      checkedBy: row.checkedBy,
      exampleYear: row.exampleYear,
      ...Loose.parse(row),
    },
    version: row.version,
    interests: row.interests,
    publishedAt: row.publishedAt ?? row.createdAt,
  };
}

/** The columns that a call's writer decides. JSON goes as text: the driver would make a PostgreSQL array of a list. */
export function columnsOf(input: CallInput) {
  const { funderId, summary, rules, ...same } = input;
  return {
    ...same,
    organisationId: funderId,
    summary: JSON.stringify(summary),
    rules: JSON.stringify(rules),
  };
}
