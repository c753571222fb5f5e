/** Markup that can be sent as it is: whatever came from outside was escaped on its way in. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML or XML as it is written here; text and numbers are escaped, for an element or a quoted attribute alike. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const [first = '', ...rest] = strings;
  return {
    markup: first + rest.map((string, i) => written(parts[i] ?? '') + string).join(''),
  };
}

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('');
}

/** A text of several lines, each on its own also where no style sheet is read. */
export function lines(text: string): Markup[] {
  return text.split('\n').map((line, i) => (i === 0 ? markup`${line}` : markup`<br />${line}`));
}

/** Data for machines in the page. It must not end its own element, whatever a company has written. */
export function dataElement(
  type: 'application/ld+json' | 'application/json',
  data: object,
): Markup {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return { markup: `<script type="${type}">${text}</script>` };
}
