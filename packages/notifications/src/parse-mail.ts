/** What is shown of a mail. `date` is ISO text. */
export interface ParsedMail {
  to: string;
  subject: string;
  date: string;
  text: string;
}

/** Reads a mail as `rawMail` writes it: no more of MIME than is used there. `raw` holds a byte a character. */
export function parseMail(raw: string): ParsedMail {
  const { headers, body } = divide(raw);
  return {
    to: headers.get('to') ?? '',
    subject: decodeWords(headers.get('subject') ?? ''),
    date: new Date(headers.get('date') ?? 0).toISOString(),
    text: textPart(headers, body),
  };
}

type Headers = ReadonlyMap<string, string>;

function divide(part: string): { headers: Headers; body: string } {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

function textPart(headers: Headers, body: string): string {
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return decodeBody(headers, body);
  const parts = body.split(`--${boundary}`).map((part) => divide(part.replace(/^\r\n/, '')));
  const text = parts.find((part) => part.headers.get('content-type')?.startsWith('text/plain'));
  return text === undefined ? '' : decodeBody(text.headers, text.body);
}

function decodeBody(headers: Headers, body: string): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          encoding === 'quoted-printable' ? decodeQuoted(body.replace(/=\r\n/g, '')) : body,
          'latin1',
        );
  return bytes.toString('utf8').replaceAll('\r\n', '\n').trim();
}

function decodeQuoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** RFC 2047: the space between two encoded words is none, and a character may be divided between them. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?UTF-8\?Q\?/gi, '')
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) =>
      Buffer.from(decodeQuoted(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    );
}
