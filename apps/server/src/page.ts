import type { JobPosting } from './page-job-posting';
import type { Markup } from './page-markup';

/** A page with its facts in it, as somebody without JavaScript reads it. */
export interface Page {
  /** Without the site's name. */
  title: string;
  /** A sentence or two of plain text, for the lists of search engines. */
  description: string;
  /** The one address of what is shown, whatever language or parameters it was opened with: "/roller/<id>". */
  path: string;
  /** What stands in `<main>`. */
  main: Markup;
  /** What the web would ask the API for to draw the same. */
  answers: readonly KnownAnswer[];
  /** A feed of what is shown, for readers that look for one. */
  feed?: { title: string; path: string };
  /** Only of a role that can be applied for. */
  posting?: JobPosting;
}

/** A query of the API, as the web asks it, with its answer to a stranger. */
export interface KnownAnswer {
  /** Router and procedure: `['needs', 'get']`. */
  procedure: readonly [string, string];
  input: object;
  answer: object;
}

/** A page, or the address where it is; or the web alone, where there is nothing to write: what never was, what is long gone, what only the web can show. */
export type PageAnswer = Page | { movedTo: string } | 'never' | 'gone' | 'web';
