import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { PdfBlock, PdfDocument } from './document';
import { renderPdf } from './render-pdf';

function aDocument(blocks: readonly PdfBlock[], more: Partial<PdfDocument> = {}): PdfDocument {
  return {
    title: 'Avtale om pilot',
    language: 'nb',
    date: '2026-11-28',
    sections: [{ heading: 'Omfang', blocks }],
    footer: 'Koble',
    ...more,
  };
}

async function pagesOf(document: PdfDocument): Promise<string[]> {
  const pdf = await getDocumentProxy(await renderPdf(document));
  return (await extractText(pdf)).text;
}

/** The text of all pages with every run of white space as one space, as a reader that copies it would compare it. */
async function textOf(document: PdfDocument): Promise<string> {
  return (await pagesOf(document)).join(' ').replace(/\s+/g, ' ');
}

const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text });

describe('a text', () => {
  test('reads back letter by letter: Norwegian, Sámi, Polish, and the signs of amounts and ways', async () => {
    const text =
      'Blåbærsyltetøy · Čáhput, đ ŋ š ŧ ž Ŋ Ŧ · Zażółć gęślą jaźń · 3–4 · −12 000 kr → 5 % · «ja»';
    expect(await textOf(aDocument([paragraph(text)]))).toContain(text);
  });

  test('is text, whatever it looks like', async () => {
    const text = '<b>fet</b> **fet** {{navn}} \\n (parentes) %PDF \\) Tj ET & &amp;';
    expect(await textOf(aDocument([paragraph(text)], { footer: text }))).toContain(`${text} `);
  });

  test('keeps its line breaks, and loses what a printer cannot print', async () => {
    const [page] = await pagesOf(aDocument([paragraph('første\nandre\u0000\u0007\ttredje')]));
    expect(page).toMatch(/første\s*\n\s*andre tredje/);
  });

  test('is never broken inside an amount or an arrow', async () => {
    const amount = '12\u00a0000\u00a0kr -> ';
    const pages = await pagesOf(aDocument([paragraph(amount.repeat(60))]));
    expect(pages.join('\n').match(/(^|\n)(000|kr|>)/)).toBeNull();
  });

  test('never leaves the page: a word wider than the line is broken, and nothing of it is lost', async () => {
    const word = 'Åtteogførtitimersbemanningsforetak'.repeat(20);
    const blocks: PdfBlock[] = [
      paragraph(word),
      { kind: 'facts', facts: [{ name: word, value: word }] },
      {
        kind: 'table',
        columns: [{ heading: 'a' }, { heading: 'b', align: 'right' }],
        rows: [['x', word]],
      },
      { kind: 'list', items: [word] },
      { kind: 'signatures', signatures: [{ name: word }] },
    ];
    const pdf = await getDocumentProxy(await renderPdf(aDocument(blocks, { footer: word })));
    let letters = 0;
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const left = Number(item.transform[4]);
        expect(left).toBeGreaterThan(50);
        expect(left + item.width).toBeLessThan(545.5);
        letters += item.str.length;
      }
    }
    expect(letters).toBeGreaterThan(6 * word.length);
  });
});

describe('a table', () => {
  const columns = [{ heading: 'Giver' }, { heading: 'Beløp', align: 'right' as const }];
  const rows = Array.from({ length: 100 }, (_row, i) => [`Rad ${i + 1}.`, `${i} 000 kr`]);

  test('of a hundred rows breaks over pages with its header on each, and ends with its sum', async () => {
    const pages = await pagesOf(
      aDocument([{ kind: 'table', columns, rows, sum: ['Sum', '4 950 000 kr'] }]),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toMatch(/Giver\s+Beløp/);
    const text = pages.join('\n');
    for (const [name] of rows) expect(text.split(`${name}`)).toHaveLength(2);
    expect(pages.at(-1)).toMatch(/Sum\s+4 950 000 kr/);
  });

  test('breaks a row that is higher than a page, and loses nothing of it', async () => {
    const long = Array.from({ length: 900 }, (_word, i) => `ord${i}`).join(' ');
    const text = await textOf(aDocument([{ kind: 'table', columns, rows: [[long, '1 kr']] }]));
    for (const word of ['ord0 ', 'ord450 ', 'ord899 ']) expect(text).toContain(word);
  });
});

test('every page says which it is of how many', async () => {
  const pages = await pagesOf(aDocument(Array.from({ length: 150 }, () => paragraph('En linje.'))));
  for (const [i, page] of pages.entries()) expect(page).toContain(`${i + 1} / ${pages.length}`);
});

test('a list, facts and signatures read in their order', async () => {
  expect(
    await textOf(
      aDocument([
        { kind: 'list', items: ['ett', 'to'], numbered: true },
        { kind: 'facts', facts: [{ name: 'Start', value: '1. mars' }] },
        {
          kind: 'signatures',
          signatures: [
            { name: 'Bedrift AS', note: 'Sted og dato' },
            { name: 'Partner', signed: 'Godtatt 2. mars' },
          ],
        },
      ]),
    ),
  ).toMatch(/1\. ett 2\. to Start 1\. mars Bedrift AS Sted og dato Godtatt 2\. mars Partner/);
});

describe('the same document', () => {
  const document = aDocument([
    paragraph('Tekst'),
    { kind: 'facts', facts: [{ name: 'a', value: 'b' }] },
  ]);

  test('is the same bytes, and another day or word is not', async () => {
    const bytes = await renderPdf(document);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(await renderPdf(document), bytes)).toBe(0);
    expect(Buffer.compare(await renderPdf({ ...document, date: '2026-11-29' }), bytes)).not.toBe(0);
    expect(Buffer.compare(await renderPdf({ ...document, footer: 'Koblet' }), bytes)).not.toBe(0);
  });
});

describe('the file', () => {
  test('says its title, whatever signs it has, its language, its day and its structure', async () => {
    const title = 'Avtale: <A> & B AS >';
    const bytes = await renderPdf(aDocument([paragraph('x')], { title, language: 'nn' }));
    const pdf = await getDocumentProxy(bytes.slice());
    const { info, metadata } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: title, Language: 'nn', CreationDate: 'D:20261127230000Z' });
    expect([...metadata]).toContainEqual(['dc:title', title]);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test('tells screen readers what is a heading, a list and a header cell, and nothing twice', async () => {
    const pdf = await getDocumentProxy(
      await renderPdf(
        aDocument([
          { kind: 'list', items: ['ett'] },
          { kind: 'table', columns: [{ heading: 'Giver' }], rows: [['Fylket']] },
        ]),
      ),
    );
    const tree = await (await pdf.getPage(1)).getStructTree();
    expect(rolesOf(tree)).toEqual(
      'Root Document H1 H2 L LI Lbl LBody Table TR TH TR TD'.split(' '),
    );
  });
});

/** The roles of a structure tree, in reading order. */
function rolesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [String(node.role), ...children.flatMap(rolesOf)];
}
