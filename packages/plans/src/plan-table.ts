import { stringify } from 'csv-stringify/sync';
import { DOCUMENT_WORDS, type DocumentLanguage, type DocumentWords } from './document-words';
import {
  eventText,
  lateText,
  moneyLines,
  partLines,
  statusText,
  taskText,
  whoText,
} from './lines-of-plan';
import type { PlanView } from './plan-views';

const COLUMNS = ['group', 'what', 'detail', 'day', 'kroner', 'hours', 'who', 'status'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * A plan as CSV (RFC 4180) with a byte order mark, without which Excel reads Norwegian letters wrong: a row for each part, sum, date
 * and task. What a spreadsheet would take for a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function planTable(plan: PlanView, language: DocumentLanguage): string {
  const words = DOCUMENT_WORDS[language];
  return stringify(rowsOf(plan, language), {
    header: true,
    columns: COLUMNS.map((key) => ({ key, header: words.column[key] })),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function rowsOf(plan: PlanView, language: DocumentLanguage): Row[] {
  const words = DOCUMENT_WORDS[language];
  return [
    ...partLines(plan.saved, language).map(({ group, what, details }) => ({
      group,
      what,
      detail: details.join(', '),
    })),
    ...moneyRows(plan, words),
    ...plan.saved.calendar.map((day) => ({
      group: words.calendar,
      what: eventText(day, plan.saved, words),
      day: day.on,
      status: lateText(day, words),
    })),
    ...plan.tasks.map((task) => ({
      group: words.tasks,
      what: taskText(task, words),
      day: task.dueOn ?? '',
      who: whoText(task),
      status: statusText(task, words),
    })),
  ];
}

function moneyRows(plan: PlanView, words: DocumentWords): Row[] {
  const group = words.money;
  return [
    ...moneyLines(plan, words).map(({ what, ore }) =>
      ore === null ? { group, what, detail: words.grantOpen } : { group, what, kroner: ore / 100 },
    ),
    { group, what: words.ownHours, hours: plan.saved.cost.ownHours },
  ];
}
