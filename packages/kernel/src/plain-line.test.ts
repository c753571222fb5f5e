import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from './plain-line';

test.each([
  'Åse-Marie O’Brien',
  'Nguyễn Thị Hương',
  'محمد',
  'Sveis & Søn <AS>',
  'Robot 🤖',
  'C/C++',
])('%s is left as it is', (name) => {
  expect(plainLine(name)).toBe(name);
});

test.each([
  ['a turn of direction', 'til\u202ebud\u2066fdp\u2069.exe\u200f', 'tilbudfdp.exe'],
  ['a mark of the Arabic letters', 'Ola\u061c', 'Ola'],
  ['zero width', 'O\u200bl\u200ca\u200d \u2060No\u00adrdmann\ufeff', 'Ola Nordmann'],
  ['fillers', '\u3164\uffa0\u115f', ''],
  ['tags', 'Ola\u{e0041}\u{e0042}', 'Ola'],
  ['control characters', 'Ola\u0000\u001b[31m\u0085Nordmann', 'Ola [31m Nordmann'],
  ['line ends', 'Ola\r\nBcc: alle\u2028her\u2029nå', 'Ola Bcc: alle her nå'],
  ['half a character', 'Ola\ud800', 'Ola\ufffd'],
  ['nothing that is seen', ' \u200b\u202e\t', ''],
])('%s is not kept', (_name, text, plain) => {
  expect(plainLine(text)).toBe(plain);
});

test('it is one line of what is seen, whatever it was, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const line = plainLine(text);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      expect(plainLine(line)).toBe(line);
    }),
  );
});
