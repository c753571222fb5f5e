import type { Db } from '@koble/db';
import { withHash } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';
import { municipality, searchStems, summarise, termsOf } from '@koble/taxonomy';
import { nextDeadline } from './call';
import { listCallsByIds, type StoredCall } from './call-queries';
import type { FundingCall } from './schema';

/** Where no last deadline is known; this second is in the year 2100. */
const NO_END = 4_102_444_800;

/** The search documents of those of these calls that are published, with the deadline that is next at this moment. */
export async function callDocuments(
  db: Db,
  ids: readonly string[],
  now = new Date(),
): Promise<ListingDocument[]> {
  return (await listCallsByIds(db, ids)).map((stored) => callDocument(stored, now));
}

/** What is shown is bokmål; the English summary is searched with it, so that English words find Norwegian calls. */
export function callDocument(
  { call, version, interests, publishedAt }: StoredCall,
  now: Date,
): ListingDocument {
  const terms = [...termsOf(call.skills, []), call.summary.en];
  const summary = summarise(`${forecastOf(call)}${call.summary.nb}`);
  const next = nextDeadline(call, now);
  const place = onlyMunicipality(call);
  return withHash({
    id: `call_${call.id}`,
    kind: 'call',
    version,
    title: call.title,
    summary,
    terms,
    stems: searchStems(`${call.title} ${call.summary.nb} ${terms.join(' ')}`),
    organisation: call.funder.name,
    organisationId: call.funder.id,
    municipality: place,
    place: place === null ? '' : (municipality(place)?.name ?? ''),
    district: null,
    area: [place ?? '*'],
    skills: call.skills,
    occupations: [],
    industry: null,
    mode: [],
    extent: [],
    purposes: call.purposes,
    instrument: call.instrument,
    publishedAt: seconds(publishedAt),
    deadline: next === null ? null : seconds(next),
    expiresAt: call.deadlines.reduce(
      (last, at) => Math.max(last, seconds(new Date(at))),
      call.deadlines.length === 0 ? NO_END : 0,
    ),
    amountOre: call.amountMaxOre,
    interests,
    answers: null,
    answerDays: null,
    capacity: null,
    studentTask: false,
  });
}

/** What is shown of a forecast begins with what it is, wherever it is shown: it is no call that anybody can apply to. */
function forecastOf({ forecastMonth }: FundingCall): string {
  if (forecastMonth === null) return '';
  const month = new Intl.DateTimeFormat('nb-NO', { month: 'long', year: 'numeric' }).format(
    new Date(`${forecastMonth}-15T12:00:00Z`),
  );
  return `Forventet i ${month}, ikke bekreftet. `;
}

/** Of a call for one municipality its number; a county's call is found wherever one searches. */
function onlyMunicipality({ rules }: FundingCall): string | null {
  const rule = rules.find(({ kind }) => kind === 'municipality_in');
  return rule?.kind === 'municipality_in' && rule.prefix.length === 4 ? rule.prefix : null;
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
