import type { IsoDate } from '@koble/kernel';
import type { PdfDocument } from '@koble/pdf';
import { DOCUMENT_WORDS, type DocumentLanguage, type DocumentWords } from './document-words';
import {
  dayText,
  eventText,
  lateText,
  moneyLines,
  moneyText,
  partLines,
  statusText,
  taskText,
  whoText,
} from './lines-of-plan';
import type { PlanView } from './plan-views';

type PdfSection = PdfDocument['sections'][number];

/** A plan on paper, as it was saved, with what has been done on this day. */
export function planDocument(
  plan: PlanView,
  { language, today }: { language: DocumentLanguage; today: IsoDate },
): PdfDocument {
  const words = DOCUMENT_WORDS[language];
  return {
    title: `${words.plan}: ${plan.title}`,
    subtitle: `${plan.company}. ${words.made(dayText(today, words))}`,
    language,
    date: today,
    footer: `${plan.company} – ${words.guiding}`,
    sections: [
      ...changedSection(plan, words),
      partsSection(plan, language),
      moneySection(plan, words),
      calendarSection(plan, words),
      tasksSection(plan, words),
      ...noteSection(plan, words),
    ],
  };
}

function changedSection({ changes }: PlanView, words: DocumentWords): PdfSection[] {
  if (changes.length === 0) return [];
  return [{ blocks: [{ kind: 'paragraph', text: words.changed(changes.length) }] }];
}

function partsSection({ saved }: PlanView, language: DocumentLanguage): PdfSection {
  const words = DOCUMENT_WORDS[language];
  const facts = partLines(saved, language).map(({ group, what, details }) => ({
    name: group,
    value: [what, ...details].join(', '),
  }));
  const weakest = { name: words.weakest, value: words.part[saved.weakestPart] };
  return { heading: words.parts, blocks: [{ kind: 'facts', facts: [...facts, weakest] }] };
}

function moneySection(plan: PlanView, words: DocumentWords): PdfSection {
  const sums = moneyLines(plan, words).map(({ what, ore }) => ({
    name: what,
    value: ore === null ? words.grantOpen : moneyText(ore, words),
  }));
  const hours = { name: words.ownHours, value: words.hours(plan.saved.cost.ownHours) };
  return {
    heading: words.money,
    blocks: [
      { kind: 'facts', facts: [...sums, hours] },
      { kind: 'paragraph', text: words.guiding },
    ],
  };
}

function calendarSection({ saved }: PlanView, words: DocumentWords): PdfSection {
  return {
    heading: words.calendar,
    blocks: [
      {
        kind: 'table',
        columns: [{ heading: words.day }, { heading: words.what }],
        rows: saved.calendar.map((day) => {
          const text = eventText(day, saved, words);
          return [dayText(day.on, words), day.late ? `${text} (${lateText(day, words)})` : text];
        }),
      },
    ],
  };
}

function tasksSection({ tasks }: PlanView, words: DocumentWords): PdfSection {
  return {
    heading: words.tasks,
    blocks: [
      {
        kind: 'table',
        columns: [words.what, words.day, words.who, words.status].map((heading) => ({ heading })),
        rows: tasks.map((task) => [
          taskText(task, words),
          task.dueOn === null ? '' : dayText(task.dueOn, words),
          whoText(task),
          statusText(task, words),
        ]),
      },
    ],
  };
}

function noteSection({ note }: PlanView, words: DocumentWords): PdfSection[] {
  if (note === '') return [];
  return [{ heading: words.note, blocks: [{ kind: 'paragraph', text: note }] }];
}
