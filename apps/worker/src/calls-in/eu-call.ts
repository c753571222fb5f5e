import { NOTHING_KNOWN, type ImportedCall } from '@koble/funding';
import { plainLine } from '@koble/kernel';
import { taxonomy } from '@koble/taxonomy';
import { programmeOf } from './eu-programmes';

/** Who a call of the EU is from, and what its facts were read in. */
const FUNDER = 'Den europeiske union (EU)';
const PORTAL = 'EU Funding & Tenders Portal';
const TOPIC_PAGE =
  'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/';

const TITLE_MAX = 140;
const SUMMARY_MAX = 600;
const SUMMARY_MIN = 20;
const SKILLS_MAX = 10;
/** The skill of research itself. */
const RESEARCH = 'research-methods';

interface EuTopic {
  identifier: string;
  title: string;
  /** Plain text in English; '' where there is none. */
  text: string;
  /** What our own Norwegian sentences say beside the programme's name; '' for nothing. */
  action: string;
  amounts: string;
  page?: string | undefined;
  checkedOn: string;
  facts: Partial<ImportedCall['call']>;
}

/**
 * A topic of the EU as a call. Its English text is the EU's, shortened; the Norwegian one is sentences of ours made from its facts,
 * for nothing is translated by machine.
 */
export function euCall(topic: EuTopic): ImportedCall {
  const { identifier, facts, checkedOn } = topic;
  const title = plainLine(topic.title);
  return {
    originId: identifier,
    funder: FUNDER,
    call: {
      ...NOTHING_KNOWN,
      purposes: ['research'],
      slug: slugOf(identifier),
      title: shortened(title, TITLE_MAX),
      summary: { nb: norwegian(topic), en: english(topic) },
      instrument: 'grant',
      skills: subjectsOf(title),
      sourceUrl: topic.page ?? `${TOPIC_PAGE}${encodeURIComponent(identifier)}`,
      checkedOn,
      checkedBy: PORTAL,
      ...facts,
    },
  };
}

/** A call without a subject is matched with any need, which a topic of the EU never is: what is not known of it is research. */
function subjectsOf(title: string): string[] {
  const read = taxonomy.understand(title).skills.map(({ id }) => id);
  return read.length > 0 ? read.slice(0, SKILLS_MAX) : [RESEARCH];
}

/** As long as it may be, cut after a whole word. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/\s+\S*$/u, '');
  return `${cut.toWellFormed()}…`;
}

function slugOf(identifier: string): string {
  const plain = identifier.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `eu-${plain}`.slice(0, 80);
}

function norwegian({ identifier, action, amounts }: EuTopic): string {
  const programme = programmeOf(identifier);
  const from = programme === 'EU' ? 'fra EU' : `i ${programme}`;
  const kind = action === '' ? '' : `: ${action}`;
  return [`Utlysning ${from}${kind}.`, amounts, 'Teksten står på engelsk hos EU.']
    .filter((part) => part !== '')
    .join(' ');
}

function english({ identifier, title, text }: EuTopic): string {
  const plain = plainLine(text);
  return plain.length >= SUMMARY_MIN
    ? shortened(plain, SUMMARY_MAX)
    : shortened(`${plainLine(title)}. Topic ${identifier} on the ${PORTAL}.`, SUMMARY_MAX);
}
