import type { Trx } from '@koble/db';
import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import { sql } from 'kysely';
import { nextDeadline } from './call';
import { BROKEN_DAYS, linkOf } from './link-queries';
import type { CallsAsked, KeptCall } from './schema';
import { AMBER_DAYS } from './staleness';

const MOST = 300;

/**
 * Calls for those who keep the catalogue, of one funder or of all: what most needs looking at first, which is what was checked
 * longest ago.
 */
export async function listKeptCalls(
  trx: Trx,
  { q, only, funderId }: CallsAsked & { funderId?: string },
  now: Date,
): Promise<KeptCall[]> {
  const rows = await trx
    .selectFrom('fundingCall')
    .innerJoin('organisation', 'organisation.id', 'fundingCall.organisationId')
    .leftJoin('callLink', 'callLink.url', 'fundingCall.sourceUrl')
    .leftJoin('callDraft', 'callDraft.callId', 'fundingCall.id')
    .select(['slug', 'title', 'state', 'deadlineKind', 'deadlines', 'forecastMonth'])
    .select(['fundingCall.checkedOn', 'organisation.name as funder', 'callDraft.id as draftId'])
    .select(['works', 'failedDays', 'callLink.checkedOn as linkCheckedOn'])
    .select(['callLink.status as linkStatus', 'movedTo'])
    .select(OPEN_CORRECTIONS.as('openCorrections'))
    .$if(funderId !== undefined, (query) =>
      query.where('fundingCall.organisationId', '=', funderId ?? ''),
    )
    .$if(q.trim() !== '', (query) =>
      query.where(
        sql<boolean>`position(lower(${q.trim()}) in lower(title || ' ' || organisation.name)) > 0`,
      ),
    )
    .$if(only === 'open', (query) => query.where('state', '=', 'published'))
    .$if(only === 'stale', (query) =>
      query.where('fundingCall.checkedOn', '<=', staleSince(now)).where('state', '<>', 'closed'),
    )
    .$if(only === 'links', (query) => query.where('failedDays', '>=', BROKEN_DAYS))
    .$if(only === 'corrections', (query) => query.where(OPEN_CORRECTIONS, '>', 0))
    .$if(only === 'drafts', (query) =>
      query.where(({ or, eb }) =>
        or([eb('state', '=', 'draft'), eb('callDraft.id', 'is not', null)]),
      ),
    )
    .orderBy('fundingCall.checkedOn')
    .orderBy('title')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    funder: row.funder,
    state: row.state,
    deadlineKind: row.deadlineKind,
    nextDeadline:
      nextDeadline(
        { deadlines: row.deadlines.map((at) => at.toISOString()) },
        now,
      )?.toISOString() ?? null,
    forecastMonth: row.forecastMonth,
    checkedOn: row.checkedOn,
    link: keptLink(row),
    openCorrections: row.openCorrections,
    draft: row.draftId !== null,
  }));
}

const OPEN_CORRECTIONS = sql<number>`(
  select count(*)::int from call_correction where call_id = funding_call.id and handled_at is null
)`;

function staleSince(now: Date): IsoDate {
  return addDays(osloDate(now), -AMBER_DAYS);
}

function keptLink(row: {
  works: boolean | null;
  failedDays: number | null;
  linkCheckedOn: string | null;
  linkStatus: number | null;
  movedTo: string | null;
}): KeptCall['link'] {
  const { works, failedDays, linkCheckedOn, linkStatus, movedTo } = row;
  if (works === null || failedDays === null || linkCheckedOn === null) return null;
  return linkOf({ works, failedDays, checkedOn: linkCheckedOn, status: linkStatus, movedTo });
}
