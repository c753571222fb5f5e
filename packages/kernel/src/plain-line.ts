/**
 * What no eye sees: controls that turn the direction of what follows, with which a title hides its end; joiners, fillers and tags,
 * with which two names that look alike differ or a name is nothing at all (Unicode, UAX #44: Default_Ignorable_Code_Point).
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Control characters and line ends. In a mail's subject a line end would begin another header. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** Text from somebody as one line that holds nothing but what is seen; an emoji that is joined of two becomes the two. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(BREAKING, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
