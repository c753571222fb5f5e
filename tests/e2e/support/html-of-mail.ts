/** The HTML part of a mail as a mail program would show it. `raw` holds a byte a character. */
export function htmlOfMail(raw: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1];
  const part = raw
    .split(`--${boundary ?? ''}`)
    .find((one) => /^content-type: text\/html/im.test(one));
  if (part === undefined) throw new Error('the mail has no HTML');
  const end = part.indexOf('\r\n\r\n');
  const body = part.slice(end + 4);
  return /base64/i.test(part.slice(0, end))
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        'latin1',
      ).toString();
}
