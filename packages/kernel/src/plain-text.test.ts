import { expect, test } from 'vitest';
import { plainText } from './plain-text';

test.each([
  '<script>alert(1)</script> & <b>hei</b>',
  '=SUM(A1:A9)\n+47 900 00 000\n@alle\n-1',
  'linje én\n\n  rykket inn\tmed tab',
  'Ærlig talt: 👩‍🔧 og e\u0301',
  '{{name}} %s ${x} \\n',
])('text is kept as it was typed: %j', (typed) => {
  expect(plainText(typed)).toBe(typed);
});

test('nothing that turns the direction of writing is kept', () => {
  const turning = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  expect(plainText(`til${turning}bud\u202efdp.exe`)).toBe('tilbudfdp.exe');
  expect(plainText(` ${turning} \n`)).toBe('');
});
