import { osloDate } from '@koble/kernel';
import { convert } from 'html-to-text';
import type { CallRow } from './call-row';
import { actionOf } from './eu-actions';
import { amountsInOre, amountsInWords } from './eu-amounts';
import { euCall } from './eu-call';
import { euDates } from './eu-dates';
import { saidDatesOf, SediaResult, textsOf } from './sedia-result';
import { budgetOf } from './topic-budget';

const TOPIC = '1';
const TENDER = '2';
const CASCADE = '8';
/** Enough for a summary; a topic's conditions can be very long. */
const READ_OF_TEXT = 20_000;

/** A result of the portal's search as a row: topics, and the open calls of the EU's own projects (cascade funding). */
export function rowOfResult(
  raw: unknown,
  { place, now, nokPerEur }: { place: string; now: Date; nokPerEur: number | undefined },
): CallRow {
  const parsed = SediaResult.safeParse(raw);
  if (!parsed.success) return { kind: 'refused', place, id: null, reason: 'no result' };
  const result = parsed.data;
  const type = textsOf(result, 'type')[0];
  if (type === TENDER) return { kind: 'left_out', reason: 'tenders' };
  const id = textsOf(result, 'identifier')[0]?.trim() ?? '';
  if (id === '') return { kind: 'refused', place, id: null, reason: 'no identifier' };
  const refused = (reason: string): CallRow => ({ kind: 'refused', place, id, reason });
  if (type !== TOPIC && type !== CASCADE) return refused(`type: ${type ?? 'none'}`);
  const title = textsOf(result, 'title')[0];
  if (title === undefined) return refused('no title');
  const said = saidDatesOf(result);
  if (said === undefined) return refused('no status');
  const today = osloDate(now);
  const dates = euDates(said, { now, today });
  if ('reason' in dates) return { kind: 'over', id, reason: dates.reason };
  const action = actionOf(textsOf(result, 'typesOfAction'));
  const amounts = budgetOf(id, textsOf(result, 'budgetOverview')[0]);
  const call = euCall({
    identifier: id,
    title,
    text: plainText(textsOf(result, 'descriptionByte').join(' ')),
    action: type === CASCADE ? 'åpen utlysning fra et EU-prosjekt' : (action?.name ?? ''),
    amounts: amountsInWords(amounts, nokPerEur),
    page: type === CASCADE ? portalPage(result.url) : undefined,
    checkedOn: today,
    facts: {
      ...dates,
      ...amountsInOre(amounts, nokPerEur),
      ...(action === undefined ? {} : { purposes: action.purposes, rules: action.rules }),
    },
  });
  return { kind: 'call', place, call };
}

function plainText(html: string): string {
  return convert(html.slice(0, READ_OF_TEXT), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}

/** Only pages of the EU's: this address is shown as the call's source. */
function portalPage(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && /(^|\.)europa\.eu$/.test(hostname) ? address : undefined;
}
