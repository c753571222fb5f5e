import { plainLine } from '@koble/kernel';
import {
  composeDigests,
  listWrittenMails,
  openMailTransport,
  passOnEvents,
  sendDueMail,
} from '@koble/notifications';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { htmlOfMail } from './support/html-of-mail';
import { become, newPage } from './support/visit';
import { ADVISER, COMPANY, PARTNER, SEEKER, writeEverywhere } from './support/write-everywhere';

/** Each would set `ran` on the window, lead somewhere, or hide its end, if it were anything but text. */
const HOSTILE = {
  markup: `</title></script><script>ran=1</script><img src=x onerror=ran=1><svg onload=ran=1>${'W'.repeat(30)}`,
  'links and templates': `javascript:ran=1 [x](javascript:ran=1) {{constructor.constructor('ran=1')()}} \${ran=1} $t(nav.search) \u202efdp.exe\r\nBcc: a@b.no`,
};

describe('what one side writes is text to the other, whatever it looks like', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const folder = mkdtempSync(join(tmpdir(), 'koble-hostile-'));
  const browser = useBrowser();
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(Object.entries(HOSTILE))('%s', async (_name, payload) => {
    const text = (field: string) => `${payload} ${field}`;
    const ids = await writeEverywhere(koble, text);
    await koble.sync.drain();
    await sendMails();

    const anybody = await visit();
    const needTexts = ['sjiraff', 'goal', 'data', 'equipment', 'company'].map(text);
    const offerTexts = ['neshorn', 'summary', 'method', 'deliverable', 'needed'].map(text);
    const besideTexts = ['topic of the task', 'reference'].map(text);
    await look(anybody.page, `/roller/${ids.needId}`, needTexts);
    await look(anybody.page, `/utfordringer/${ids.needId}`, needTexts);
    await look(anybody.page, `/piloter/${ids.offerId}`, [
      ...offerTexts,
      ...besideTexts,
      text('partner'),
    ]);
    await look(anybody.page, '/sok?q=sjiraff&v=1', [text('sjiraff'), text('company')]);
    await look(anybody.page, '/sok?q=neshorn&v=1', [text('neshorn'), text('partner')]);

    const company = await visit(COMPANY);
    await look(company.page, '/innboks', [text('sjiraff'), text('why')]);
    await look(company.page, '/henvendelser', [text('neshorn'), text('partner')]);
    await look(company.page, `/henvendelser/${ids.met}`, [text('why'), text('evidence')]);
    await revealName(company.page, text('seeker'));
    await look(company.page, `/behov/resultat?behov=${ids.needId}`, [text('neshorn')]);
    await look(company.page, '/organisasjon', [text('company'), text('owner')]);

    const seeker = await visit(SEEKER);
    await look(seeker.page, '/henvendelser?vis=over', [text('sjiraff'), text('company')]);
    await look(seeker.page, `/henvendelser/${ids.declined}`, [text('decline')]);
    const met = ['sjiraff', 'company', 'message', 'file', 'reason', 'place'].map(text);
    await look(seeker.page, `/henvendelser/${ids.met}`, met);
    await revealName(seeker.page, text('owner'));
    await look(seeker.page, '/varsler', [text('sjiraff')]);

    const partner = await visit(PARTNER);
    await look(partner.page, '/innboks', [text('company'), text('wish')]);
    await look(partner.page, `/henvendelser/${ids.asked}`, [
      ...['neshorn', 'company', 'wish', 'note', 'operator'].map(text),
    ]);

    const adviser = await visit(ADVISER);
    await look(
      adviser.page,
      `/henvendelser/${ids.asked}`,
      ['company', 'partner', 'wish'].map(text),
    );
    for (const { problems } of [anybody, company, seeker, partner, adviser])
      expect(problems).toEqual([]);
  });

  test('the mails of it hold text, links to our own pages and a subject of one line', async () => {
    koble.clock.set('2026-12-07T09:00:00Z');
    await sendMails();
    const { page, problems } = await visit();
    const mails = await listWrittenMails(folder);
    const shown: string[] = [];
    for (const { name, subject } of mails) {
      const raw = readFileSync(join(folder, name), 'latin1');
      expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im);
      expect(subject).toBe(plainLine(subject));
      await page.setContent(htmlOfMail(raw));
      const { tags, links, text } = await page.evaluate(() => ({
        tags: [...document.querySelectorAll('body *')].map(({ localName }) => localName),
        links: [...document.links].map(({ href }) => new URL(href).origin),
        text: document.body.innerText,
      }));
      expect(['div', 'h1', 'ul', 'li', 'p', 'a', 'hr']).toEqual(expect.arrayContaining(tags));
      expect([...new Set(links)]).toEqual([koble.origin]);
      shown.push(plainLine(text));
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    }
    for (const payload of Object.values(HOSTILE))
      for (const field of ['sjiraff', 'company'])
        expect(shown.join('\n')).toContain(plainLine(`${payload} ${field}`));
    expect(readdirSync(folder).length).toBe(mails.length);
    expect(problems).toEqual([]);
  });

  /** Passes on what has happened, and writes the mails that are due to a folder of our own. */
  async function sendMails(): Promise<void> {
    const transport = openMailTransport(pathToFileURL(folder).href, {
      from: 'koble@koble.example',
    });
    const { clock, origin: baseUrl } = koble;
    const worker = { db: koble.database.db, clock, baseUrl, secret: 'test'.repeat(10), transport };
    await passOnEvents(worker);
    await composeDigests(worker);
    await sendDueMail(worker);
  }

  /** A page on the day of the demo, of somebody with a demo log-in or of nobody; all others are closed. */
  async function visit(email?: string): Promise<{ page: Page; problems: string[] }> {
    await browser.context.clearCookies();
    if (email !== undefined) await become(browser.context, koble, email);
    const visited = await newPage(browser.context);
    for (const page of browser.context.pages()) if (page !== visited.page) await page.close();
    visited.page.on('dialog', (dialog) => {
      visited.problems.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await visited.page.setViewportSize({ width: 390, height: 844 });
    await visited.page.clock.setFixedTime(DEMO_DAY);
    return visited;
  }

  /** Opens an address and finds each text on it as it was written, but for what is not seen, and nothing that it has made or widened. */
  async function look(page: Page, path: string, texts: readonly string[]): Promise<void> {
    await page.goto(koble.origin + path);
    await expectSafe(page, texts);
  }

  async function revealName(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: 'Vis navn' }).click();
    await expectSafe(page, [name]);
  }
});

async function expectSafe(page: Page, texts: readonly string[]): Promise<void> {
  const where = page.url();
  const missing = async () => {
    const seen = plainLine(await page.evaluate(() => document.body.innerText));
    return texts.map(plainLine).filter((text) => !seen.includes(text));
  };
  await expect.poll(missing, { message: where, timeout: 10_000 }).toEqual([]);
  const { made, tooWide, ran } = await page.evaluate(() => ({
    made: document.querySelectorAll(
      'main script:not([type]), main img, [onload], [onerror], [href^="javascript:" i]',
    ).length,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ran: 'ran' in window,
  }));
  expect({ where, made, tooWide: Math.max(0, tooWide), ran }).toEqual({
    where,
    made: 0,
    tooWide: 0,
    ran: false,
  });
}
