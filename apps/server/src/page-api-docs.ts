import type { OpenApi } from '@koble/feeds';
import { createHash } from 'node:crypto';
import { markup, type Markup } from './page-markup';

const STYLE = `
body { font: 1rem/1.6 system-ui, sans-serif; color: #16302d; max-width: 60rem; margin: 0 auto; padding: 1rem; }
pre, code { font: 0.9rem/1.5 ui-monospace, monospace; background: #eef3f2; overflow-wrap: anywhere; }
pre { padding: 0.75rem; white-space: pre-wrap; }
h3 code { font-size: 1.1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid #c9d6d4; }
a { color: #0f4c46; }
@media (max-width: 40rem) {
  /* Three columns are too narrow to read: each parameter is a paragraph. */
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { border-top: 1px solid #c9d6d4; padding: 0.5rem 0; }
  th, td { border: 0; padding: 0; }
  td:last-child::before { content: 'Values: '; color: #4a635f; }
}
`;

/** The page runs nothing, and is styled by what it says itself and nothing else. */
export const API_DOCS_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The public API for people who build with it: one section for each address, drawn from the document that programs read. */
export function apiDocs(api: OpenApi, baseUrl: string): string {
  const { title, description } = api.info;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${description}</p>
<p>The whole of it for programs: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Parameters have the names that they have in the
address of <a href="/sok">the search page</a>: make a search there and take its address.</p>
<h2>Examples</h2>
${EXAMPLES.map((example) => exampleOf(example, baseUrl))}
<h2>On your own page</h2>
<p>One line shows the listings of a search on any page. It sets no cookies and keeps nothing.</p>
<pre><code>${widgetExample(baseUrl)}</code></pre>
<h2>Good to know</h2>
<ul>
<li>What is refused is told as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>, with a <code>code</code> that stays and the
<code>field</code> that is wrong. A parameter that does not exist is refused too.</li>
<li>Send the <code>ETag</code> of the last answer as <code>If-None-Match</code>: where nothing is new, the answer is 304 and empty.</li>
<li>A feed or an answer is kept for up to five minutes. Every fifteen minutes is often enough to ask.</li>
<li>Titles and summaries are plain text that others have written. Show them as text, not as HTML.</li>
</ul>
<h2>Addresses</h2>
${Object.entries(api.paths).map(([path, { get }]) => addressSection(path, get))}
</main>
</body>
</html>
`;
  return page.markup;
}

const EXAMPLES = [
  {
    says: 'Roles for welders around Levanger',
    path: '/api/v1/listings?q=sveiser&type=role&sted=5037',
  },
  { says: 'New funding calls in a feed reader', path: '/feed.rss?type=call' },
  { says: 'All open pilots in a spreadsheet', path: '/api/v1/listings.csv?type=pilot' },
] as const;

function exampleOf({ says, path }: (typeof EXAMPLES)[number], baseUrl: string): Markup {
  const url = new URL(path, baseUrl).href;
  return markup`<p>${says}:<br /><a href="${path}"><code>${url}</code></a></p>
`;
}

function widgetExample(baseUrl: string): string {
  return `<script async src="${new URL('/widget.js', baseUrl).href}" data-q="sveiser" data-type="role" data-sted="5037" data-count="5" data-lang="nb"></script>`;
}

type Operation = OpenApi['paths'][keyof OpenApi['paths']]['get'];

function addressSection(path: string, { summary, parameters }: Operation): Markup {
  return markup`<h3><code>GET ${path}</code></h3>
<p>${summary}.</p>
<div class="wide" tabindex="0" role="region" aria-label="Parameters of ${path}"><table>
<thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th><th scope="col">Values</th></tr></thead>
<tbody>
${parameters.map(parameterRow)}</tbody>
</table></div>
`;
}

type Parameter = Operation['parameters'][number];

function parameterRow({ name, description, schema }: Parameter): Markup {
  return markup`<tr><th scope="row"><code>${name}</code></th><td>${prose(description)}</td><td>${valuesOf(schema)}</td></tr>
`;
}

/** Text with names between backticks, as OpenAPI's descriptions have them. */
function prose(text: string): Markup[] {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));
}

/** What a parameter may be, in a few words. */
function valuesOf(schema: Parameter['schema']): Markup {
  const { items } = schema;
  if (typeof items === 'object' && !Array.isArray(items))
    return markup`${valuesOf(items)}; several with commas`;
  const values = schema.enum ?? schema.anyOf?.map((one) => one.const);
  if (values !== undefined) return markup`${values.map(String).join(', ')}`;
  if (schema.pattern !== undefined) return markup`<code>${schema.pattern}</code>`;
  const { minimum, maximum } = schema;
  if (minimum !== undefined && maximum !== undefined)
    return markup`${String(minimum)} to ${String(maximum)}`;
  return markup`text`;
}
