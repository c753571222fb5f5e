import type { TextStyle } from './text-style';

/** After a space (but not one that binds, as in "12 000"), and after the hyphen or slash of a word. */
const BREAKS = /(?<= )(?=[^ ])|(?<=[\p{L}\p{N}][-/])(?=\p{L})/u;

/**
 * A text as lines no wider than this many points: broken between words, and inside a word that is
 * wider than a whole line. A line break in the text is kept; other control characters are gone.
 */
export function wrapText(
  pdf: PDFKit.PDFDocument,
  text: string,
  { style, width }: { style: TextStyle; width: number },
): string[] {
  const measure = (part: string) => widthOf(pdf, part, style);
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .flatMap((line) => wrapLine(line.replace(/\p{Cc}+/gu, ' '), { width, measure }));
}

/** Points that this text takes on one line. */
export function widthOf(pdf: PDFKit.PDFDocument, text: string, style: TextStyle): number {
  return pdf.font(style.font).fontSize(style.size).widthOfString(text);
}

interface Measured {
  width: number;
  measure: (part: string) => number;
}

function wrapLine(text: string, { width, measure }: Measured): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(BREAKS)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const parts = breakWord(piece, { width, measure });
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()];
}

/** Adds up single signs: to measure every beginning of a very long word would take its length squared. */
function breakWord(word: string, { width, measure }: Measured): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const sign of word) {
    const more = measure(sign);
    if (part !== '' && used + more > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += sign;
    used += more;
  }
  return [...parts, part];
}
