/**
 * Whether bytes are text that nothing will take for a program or a page: UTF-8 without control characters but tab and line breaks,
 * which neither begins like markup or a shell script nor has a page's tags where browsers look for them (the first 1445 bytes:
 * WHATWG MIME Sniffing, section 5.2).
 */
export function isPlainText(bytes: Uint8Array): boolean {
  const text = decoded(bytes);
  if (text === undefined || /(?![\t\n\r])\p{Cc}/u.test(text)) return false;
  const beginning = text.slice(0, 1445);
  return (
    !/^\s*(?:<[!?/a-z]|#!)/i.test(beginning) &&
    !/<(?:!doctype|html|head|body|script|svg|iframe|object|embed|img|style|meta)\b/i.test(beginning)
  );
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
