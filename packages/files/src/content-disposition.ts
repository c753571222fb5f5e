import { cleanFileName } from './file-name';

/**
 * The header that makes a browser keep a file instead of showing it: RFC 6266, with the name in UTF-8 by RFC 8187 and an ASCII one
 * for what does not know that. Safe for any name: no quote, backslash or line break of it reaches the header.
 */
export function contentDisposition(name: string): string {
  const clean = cleanFileName(name);
  // A percent sign in the plain name is decoded by some browsers (RFC 6266, appendix D).
  const ascii = clean.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(clean)}`;
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
