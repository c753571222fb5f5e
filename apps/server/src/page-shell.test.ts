import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageLanguage } from './page-language';
import { markup } from './page-markup';
import { pageShell } from './page-shell';
import type { Page } from './page';

const INDEX = readFileSync('apps/web/index.html', 'utf8');
const PAGE: Page = {
  title: `Sveis & "så" $& </title>`,
  description: `Beskrivelse "'><`,
  path: '/piloter/1',
  main: markup`<h1>Sveis</h1>`,
  answers: [{ procedure: ['pilots', 'get'], input: { id: '1' }, answer: { title: '</script>' } }],
};

function shell(locale: 'nb' | 'nn' | 'en', changed: Partial<Page> = {}): string {
  return pageShell(
    INDEX,
    { ...PAGE, ...changed },
    { language: pageLanguage(locale), baseUrl: 'https://koble.example', reader: 'stranger' },
  );
}

test('each part of the real index.html is filled in once, and escaped', () => {
  const html = shell('en');
  for (const part of [
    '<html lang="en">',
    '<title>Sveis &amp; &quot;så&quot; $&amp; &lt;/title&gt; – Koble</title>',
    '<meta name="description" content="Beskrivelse &quot;&#39;&gt;&lt;" />',
    '<link rel="canonical" href="https://koble.example/piloter/1" />',
    '<meta property="og:url" content="https://koble.example/piloter/1" />',
    '<meta property="og:locale" content="en_GB" />',
    '<h1>Sveis</h1>',
    '<div id="root">',
    '<script type="module"',
  ])
    expect(html.split(part), part).toHaveLength(2);
  for (const name of ['<title>', 'name="description"', '<html'])
    expect(html.split(name), name).toHaveLength(2);
  expect(html).not.toContain('ld+json');
});

test('links of a page keep the language it was opened in', () => {
  expect(shell('nn')).toContain('href="/sok?lang=nn"');
  expect(shell('nb')).toContain('href="/sok"');
});

test('the answers it was made of follow the page, and cannot end their element', () => {
  const [, written = ''] =
    /<\/div><script type="application\/json">(.*?)<\/script>/s.exec(shell('nb')) ?? [];
  expect(JSON.parse(written)).toEqual({ fresh: true, answers: PAGE.answers });
});
