import { nameOf, type PageLanguage } from './page-language';
import { markup, type Markup } from './page-markup';

export interface Fact {
  term: string;
  value: Markup | string | number | null;
}

/** The room of a drawing that the web adds beside a text, so that nothing moves when it does. */
export const DRAWING = markup`<svg class="icon" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true"></svg>`;

/** Terms and their values; those without a value are left out. */
export function factList(facts: readonly Fact[]): Markup {
  const rows = facts.flatMap(({ term, value }) =>
    value === null || value === '' ? [] : [markup`<div><dt>${term}</dt><dd>${value}</dd></div>`],
  );
  return markup`<dl class="facts">${rows}</dl>`;
}

/** A section under its heading. */
export function section(heading: string, content: Markup): Markup {
  return markup`<section class="stack"><h2>${heading}</h2>${content}</section>`;
}

/** Skills under a heading; nothing where there are none. */
export function skillSection(
  { names }: PageLanguage,
  heading: string,
  ids: readonly string[],
): Markup[] {
  if (ids.length === 0) return [];
  const tags = ids.map((id) => markup`<li class="skill-tag">${nameOf(names.skills, id)}</li>`);
  return [section(heading, markup`<ul class="tags">${tags}</ul>`)];
}

/** The name of a municipality; null where none is given. */
export function placeName({ names }: PageLanguage, code: string | null): string | null {
  return code === null ? null : nameOf(names.municipalities, code);
}

export function warning(content: Markup): Markup {
  return markup`<div class="ds-alert" data-color="warning"><div>${content}</div></div>`;
}

export function info(content: Markup): Markup {
  return markup`<div class="ds-alert" data-color="info"><div>${content}</div></div>`;
}
