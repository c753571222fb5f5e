import { fixedClock } from '@koble/kernel';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { addPlanParts } from '../../../tests/support/plan-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addTask } from './add-task';
import { changePlan } from './change-plan';
import { readPlanPdf, readPlanTable } from './read-plan-document';
import { savePlan } from './save-plan';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-28T10:00:00Z') };
let parts: Awaited<ReturnType<typeof addPlanParts>>;
let id: string;

beforeAll(async () => {
  parts = await addPlanParts(place, {
    deadlineKind: 'fixed',
    deadlines: ['2027-01-15T12:00:00+01:00'],
  });
  ({ id } = await savePlan(place, parts.company, parts.input));
  const title = '=HYPERLINK("https://ond.example")';
  await changePlan(place, parts.company, { id, version: 1, title, note: '<b>Ring</b> banken' });
  await addTask(place, parts.company, { planId: id, title, dueOn: null, assigneeId: null });
});

async function pdf(language: 'nb' | 'nn' | 'en'): Promise<string> {
  const bytes = await readPlanPdf(place, parts.company, { id, language });
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

describe('a plan on paper', () => {
  test('says the parts, the money, the dates and what is to be done, and never who the person is', async () => {
    const text = await pdf('nb');
    for (const said of [
      'Demolab',
      'Demofondet',
      'uten navn',
      'frist 15. januar 2027',
      'Egne penger',
      '30 timer',
      'Send søknaden om støtte',
      '<b>Ring</b> banken',
      'Veiledende – støttegiver avgjør.',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Solveig');
  });

  test('is written in the reader’s language', async () => {
    expect(await pdf('nn')).toContain('Eigne pengar');
    expect(await pdf('en')).toContain('The person is available');
  });
});

describe('a plan as a table', () => {
  test('has a row for each part, sum, date and task, and nothing that a spreadsheet runs', async () => {
    const table = await readPlanTable(place, parts.company, { id, language: 'nb' });
    const lines = table.split('\r\n');
    expect(lines[0]).toBe('\ufeffDel,Hva,Detaljer,Dato,Kroner,Timer,Hvem,Status');
    expect(lines).toContain('"Hva det koster, og hvem som betaler",Egne timer,,,,30,,');
    expect(lines).toContain(
      'Dette skal gjøres,Send søknaden om støtte: Pilotstøtte (demo),,2027-01-15,,,,Ikke gjort',
    );
    expect(table).toContain(`"'=HYPERLINK(""https://ond.example"")"`);
    expect(table).not.toContain('Solveig');
  });
});
