/** What somebody wrote; it may be found nowhere once they are gone. */
export const CANARY = 'kanarifugl';
/** What the other side wrote to them. */
export const OTHERS_WORDS = 'gråspurv';
/** When all of it was written. */
export const AT = '2026-11-25T10:00:00Z';
