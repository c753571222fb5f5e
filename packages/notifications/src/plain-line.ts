/** Characters that turn the direction of what follows (Unicode's bidirectional controls): a title could hide its end with them. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters and line ends. In a subject a line end would begin another header. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** Text from somebody as one line that holds nothing but what is seen. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(TURNING, '')
    .replace(BREAKING, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
