import { asActor, hashOfToken } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import type { ItemKind } from './case-kinds';
import { findAddressByHash, listOpenDeadlines } from './calendar-queries';
import type { CaseItem } from './case-views';
import { parseDocument } from './item-queries';
import type { CompanyActor } from './record-step';

/** As whom a calendar reads, in which language, and for which company. */
export interface CalendarReader {
  actor: CompanyActor;
  locale: 'nb' | 'nn' | 'en';
  organisation: string;
}

/** Whose calendar address this token is of; undefined for one that is of nobody, or of somebody who acts for the company no more. */
export async function findCalendarReader(
  { db }: { db: Db },
  token: string,
): Promise<CalendarReader | undefined> {
  const found = await findAddressByHash(db, hashOfToken(token));
  if (found === undefined) return undefined;
  const { personId, organisationId, operatorId, role, locale, organisation } = found;
  const as = operatorId === null ? { role } : { role: 'adviser' as const, operatorId };
  return { actor: { kind: 'company', personId, organisationId, ...as }, locale, organisation };
}

/** A deadline of a case, without words: those are the reader's. */
export interface CaseDeadline {
  uid: string;
  on: IsoDate;
  at: Date | null;
  item: ItemKind;
  document: CaseItem['document'];
  title: string | null;
  caseId: string;
  caseTitle: string;
  sequence: number;
}

/** A company's open deadlines of cases that are not closed, the first at the top. */
export function listCaseDeadlines(
  { db }: { db: Db },
  actor: CompanyActor,
): Promise<CaseDeadline[]> {
  return asActor(db, actor, async (trx) => {
    const rows = await listOpenDeadlines(trx);
    return rows.map(({ id, version, kind, document, title, dueOn, dueAt, caseId, caseTitle }) => ({
      uid: `case-item-${id}@koble`,
      on: dueOn,
      at: dueAt,
      item: kind,
      document: parseDocument(document),
      ...{ title, caseId, caseTitle, sequence: version },
    }));
  });
}
