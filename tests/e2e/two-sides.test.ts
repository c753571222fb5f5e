import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { become as becomeIn, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const SEEKER = 'jobbsoker@koble.example';
const ADVISER = 'radgiver@koble.example';

/** What is pressed and read, in each language. */
const WORDS = {
  nb: {
    next: 'Neste',
    own: 'Med egne ord',
    send: 'Send og si ja',
    sent: 'Henvendelsen er sendt',
    askAdviser: 'Spør rådgiver',
    ask: 'Spør',
    join: 'Bli med',
    recommend: 'Anbefal',
    whyFits: 'Hvorfor passer dette?',
    interested: 'Interessert',
    yesInterested: 'Ja, jeg er interessert',
    bothYes: 'Ja fra begge',
    showName: 'Vis navn',
    message: 'Skriv en melding',
    sendMessage: 'Send',
    agree: 'Vi er enige',
    yesAgree: 'Ja, vi er enige',
    finish: 'Avslutt saken',
    yesFinish: 'Ja, avslutt',
    whatCame: 'Hva ble det til?',
    hired: 'En ansettelse',
    later: 'Ja, men senere',
    sendAnswer: 'Send svaret',
    thanks: 'Takk for svaret.',
  },
  en: {
    next: 'Next',
    own: 'In your own words',
    send: 'Send and say yes',
    sent: 'The enquiry is sent',
    askAdviser: 'Ask an adviser',
    ask: 'Ask',
    join: 'Join',
    recommend: 'Recommend',
    whyFits: 'Why does this fit?',
    interested: 'Interested',
    yesInterested: 'Yes, I am interested',
    bothYes: 'Yes from both',
    showName: 'Show name',
    message: 'Write a message',
    sendMessage: 'Send',
    agree: 'We agree',
    yesAgree: 'Yes, we agree',
    finish: 'Close the case',
    yesFinish: 'Yes, close it',
    whatCame: 'What came of it?',
    hired: 'A hire',
    later: 'Yes, but later',
    sendAnswer: 'Send the answer',
    thanks: 'Thank you for the answer.',
  },
};

describe('both sides and an adviser, from the first interest to what came of it', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test.each(['nb', 'en'] as const)('in %s', async (language) => {
    const words = WORDS[language];
    const needId = await publishRole(`Sveiser med robot ${language}`);
    const { page, problems } = await newPage(browser.context);
    await page.clock.setFixedTime(DEMO_DAY);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const open = (path: string) => page.goto(`${koble.origin}${path}?lang=${language}`);

    await become(SEEKER);
    await open(`/interesse/role/${needId}`);
    await page.getByRole('checkbox').first().check();
    await button(words.next).click();
    await page.getByLabel(words.own).fill('Jeg har sveist lenge og vil lære robot.');
    await button(words.next).click();
    await button(words.send).click();
    await page.getByRole('heading', { name: words.sent }).waitFor();
    const id = await introductionOf(needId);

    await become(COMPANY);
    await open(`/henvendelser/${id}`);
    // What both have not said yes to, nobody is told.
    expect(await page.getByText('Demo jobbsøker').count()).toBe(0);
    await button(words.askAdviser).click();
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: await operatorName() })
      .check();
    await page.getByRole('dialog').getByRole('button', { name: words.ask, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await become(ADVISER);
    await open(`/henvendelser/${id}`);
    await button(words.join).click();
    await button(words.recommend).click();
    const note = page.getByRole('dialog');
    await note.getByLabel(words.whyFits).fill('De to har det den andre trenger.');
    await note.getByRole('button', { name: words.recommend, exact: true }).click();
    await note.waitFor({ state: 'hidden' });
    await page.getByText('De to har det den andre trenger.').first().waitFor();

    await become(COMPANY);
    await open(`/henvendelser/${id}`);
    await page.getByText('De to har det den andre trenger.').first().waitFor();
    await button(words.interested).click();
    await button(words.yesInterested).click();
    await page.getByText(words.bothYes).first().waitFor();
    await button(words.showName).click();
    await page.getByText('Demo jobbsøker').first().waitFor();
    await say(page, words, 'Velkommen!');

    await become(SEEKER);
    await open(`/henvendelser/${id}`);
    await page.locator('.bubble').getByText('Velkommen!').waitFor();
    await say(page, words, 'Takk!');
    await button(words.agree).click();
    await button(words.yesAgree).click();
    await button(words.finish).click();
    await button(words.yesFinish).click();
    await answerOutcome(page, words);

    await become(COMPANY);
    await open(`/henvendelser/${id}`);
    await answerOutcome(page, words);

    expect(await outcomesOf(id)).toEqual([
      { side: 'initiator', phase: 'close', kind: 'hired', anyway: 'later' },
      { side: 'receiver', phase: 'close', kind: 'hired', anyway: 'later' },
    ]);
    const mails = await koble.mails();
    expect(mails.length).toBeGreaterThan(2);
    for (const { text } of mails) expect(text).not.toContain('Demo jobbsøker');
    expect(problems).toEqual([]);
    await page.close();
  });

  async function say(page: Page, words: (typeof WORDS)['nb'], text: string): Promise<void> {
    await page.getByLabel(words.message).fill(text);
    await page.getByRole('button', { name: words.sendMessage, exact: true }).click();
    await page.locator('.bubble').getByText(text).waitFor();
  }

  async function answerOutcome(page: Page, words: (typeof WORDS)['nb']): Promise<void> {
    await page.getByRole('heading', { name: words.whatCame }).waitFor();
    await page.getByRole('radio', { name: words.hired }).check();
    await page.getByRole('radio', { name: words.later }).check();
    await page.getByRole('button', { name: words.sendAnswer, exact: true }).click();
    await page.getByText(words.thanks).waitFor();
  }

  const become = (email: string) => becomeIn(browser.context, koble, email);

  async function publishRole(title: string): Promise<string> {
    const company = await koble.client(COMPANY);
    const { id } = await company.needs.publish.mutate({
      title,
      goal: 'Vi sveiser de samme brakettene om og om igjen og vil la en robot gjøre det.',
      wants: ['people'],
      skillsMust: ['welding', 'robotics'],
    });
    return id;
  }

  async function introductionOf(needId: string): Promise<string> {
    const { id } = await koble.database.db
      .selectFrom('introduction')
      .select('id')
      .where('needId', '=', needId)
      .executeTakeFirstOrThrow();
    return id;
  }

  /** The name of the operator whose adviser the demo's log-in is. */
  async function operatorName(): Promise<string> {
    const adviser = await koble.client(ADVISER);
    return (await adviser.accounts.me.query())?.organisation?.name ?? '';
  }

  function outcomesOf(id: string) {
    return koble.database.db
      .selectFrom('introductionOutcome')
      .select(['side', 'phase', 'kind', 'anyway'])
      .where('introductionId', '=', id)
      .orderBy('side')
      .execute();
  }
});
