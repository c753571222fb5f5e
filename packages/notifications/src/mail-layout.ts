export interface Link {
  label: string;
  url: string;
}

/** A line of a list: what it is about, and below why it stands there and what else can be done. */
export interface Item extends Link {
  note?: string;
  aside?: Link;
}

/** What a mail says, once: its text and its HTML are made of the same. */
export interface Content {
  subject: string;
  items: readonly Item[];
  lines: readonly string[];
  button: Link;
  signature: string;
  footer: readonly Link[];
}

export function letterText({ subject, items, lines, button, signature, footer }: Content): string {
  const link = ({ label, url }: Link): string => `${label}:\n${url}`;
  return [
    subject,
    ...items.map(itemText),
    ...lines,
    link(button),
    signature,
    ...(footer.length === 0 ? [] : ['-- \n' + footer.map(link).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function itemText({ label, url, note, aside }: Item): string {
  return [
    `- ${label}`,
    url,
    ...(note === undefined ? [] : [note]),
    ...(aside === undefined ? [] : [`${aside.label}:`, aside.url]),
  ].join('\n  ');
}

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Arial,sans-serif;line-height:1.5';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:4px;background:#0a4a5c;color:#ffffff;text-decoration:none';

/** One column, no images, nothing that is fetched; it reads the same where styles are taken out. */
export function letterHtml(content: Content, language: 'nb' | 'en'): string {
  const { subject, items, lines, button, signature, footer } = content;
  const list = items.map((item) => `<li>${itemHtml(item)}</li>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1a1a1a;${FONT}">
<div style="max-width:36em;margin:0 auto">
<h1 style="font-size:22px;line-height:1.3">${escapeHtml(subject)}</h1>
${list === '' ? '' : `<ul>\n${list}\n</ul>\n`}${lines.map((line) => `<p>${escapeHtml(line)}</p>\n`).join('')}<p>${anchor(button, BUTTON)}</p>
<p>${escapeHtml(signature)}</p>
${footer.length === 0 ? '' : `<hr>\n${footer.map((link) => `<p style="font-size:14px">${anchor(link)}</p>`).join('\n')}\n`}</div>
</body>
</html>
`;
}

function itemHtml({ note, aside, ...link }: Item): string {
  const below = [
    ...(note === undefined ? [] : [escapeHtml(note)]),
    ...(aside === undefined ? [] : [anchor(aside, 'font-size:14px')]),
  ];
  return [anchor(link), ...below].join('<br>');
}

function anchor({ label, url }: Link, style?: string): string {
  const styled = style === undefined ? '' : ` style="${style}"`;
  return `<a href="${escapeHtml(url)}"${styled}>${escapeHtml(label)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
