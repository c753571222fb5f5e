import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition';
import { cleanFileName } from './file-name';

const OVERRIDE = '\u202e';

test('an ordinary name stays as it is', () => {
  for (const name of ['Søknad om pilot – utkast 2.docx', '見積書.pdf', 'notat', 'tilbud.v2.pdf'])
    expect(cleanFileName(name)).toBe(name);
});

test('folders are taken off, of any system', () => {
  expect(cleanFileName('/etc/passwd')).toBe('passwd');
  expect(cleanFileName('..\\..\\C:\\Users\\kari\\cv.pdf')).toBe('cv.pdf');
  expect(cleanFileName('../../cv.pdf')).toBe('cv.pdf');
  expect(cleanFileName('cv.pdf/')).toBe('cv.pdf');
});

test('characters that nobody sees are taken away, so that a name ends as it looks', () => {
  expect(cleanFileName(`cv${OVERRIDE}fdp.exe`)).toBe('cvfdp.exe');
  for (const hidden of '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u200b\u200c\u200d\u2060\ufeff\u061c\u00ad\u2028\u2029\0\x07\x7f\x85')
    expect(cleanFileName(`c${hidden}v.pdf`)).toBe('cv.pdf');
  expect(cleanFileName('c\ud800v.pdf'), 'half a character').toBe('cv.pdf');
});

test('a name is composed, also where something hidden stood between the parts', () => {
  expect(cleanFileName('A\u030algard.pdf')).toBe('Ålgard.pdf');
  expect(cleanFileName('A\u200b\u030algard.pdf')).toBe('Ålgard.pdf');
});

test('dots and spaces at the ends go, which Windows drops', () => {
  expect(cleanFileName('  tilbud   2.pdf ')).toBe('tilbud 2.pdf');
  expect(cleanFileName('virus.exe. . ')).toBe('virus.exe');
  expect(cleanFileName('.htaccess')).toBe('htaccess');
});

test('a name is never empty', () => {
  for (const name of ['', ' ', '.', '..', '../..', '/', '\\', OVERRIDE, '\r\n'])
    expect(cleanFileName(name)).toBe('file');
});

test('a name has at most 120 characters and keeps its extension', () => {
  expect(cleanFileName(`${'a'.repeat(500)}.docx`)).toBe(`${'a'.repeat(115)}.docx`);
  expect(cleanFileName('a'.repeat(500))).toBe('a'.repeat(120));
  expect(Array.from(cleanFileName(`${'🚜'.repeat(200)}.pdf`))).toHaveLength(120);
  expect(cleanFileName(`a.${'b'.repeat(500)}`)).toBe(`a.${'b'.repeat(118)}`);
  expect(cleanFileName(`${'a'.repeat(115)} ${'a'.repeat(9)}.pdf`)).toBe(`${'a'.repeat(115)}.pdf`);
});

test('a clean name is not changed again', () => {
  for (const name of [
    `${'a. '.repeat(99)}.pdf`,
    `${'e\u0301'.repeat(300)}.odt`,
    `. ${OVERRIDE}. x`,
  ]) {
    const clean = cleanFileName(name);
    expect(cleanFileName(clean)).toBe(clean);
  }
});

test('the header names the file in ASCII, and in UTF-8 for what knows RFC 8187', () => {
  expect(contentDisposition('cv.pdf')).toBe(
    `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`,
  );
  expect(contentDisposition('Søknad (1).pdf')).toBe(
    `attachment; filename="S_knad (1).pdf"; filename*=UTF-8''S%C3%B8knad%20%281%29.pdf`,
  );
});

test.each([
  ['a line break', 'a\r\nSet-Cookie: x=y\r\n\r\n<html>.pdf'],
  ['quotes', 'a"; filename="virus.exe'],
  ['a backslash', 'a\\"; x="b.pdf'],
  ['a percent sign', 'a%22%0d%0a.pdf'],
  ["RFC 8187's own quotes", "a''b*.pdf"],
  ['half a character', '\udc00\ud800.pdf'],
  ['a semicolon', "a; filename*=UTF-8''virus.exe"],
])('%s in a name cannot break out of the header', (_what, name) => {
  const header = contentDisposition(name);
  expect(header).toMatch(
    /^attachment; filename="[^"\\%\r\n]+"; filename\*=UTF-8''(?:[\w!#$&+.^`|~-]|%[0-9A-F]{2})+$/,
  );
  expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header);
});
