/**
 * What somebody typed on one line or more, as it is kept and shown: plain text, whatever it looks like. Only Unicode's bidirectional
 * controls (UAX #9, 2) are gone, with which a text reads one way and is another.
 */
export function plainText(typed: string): string {
  return typed.replace(/\p{Bidi_Control}/gu, '').trim();
}
