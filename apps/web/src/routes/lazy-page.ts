import { loadWords } from '../shared/i18n';
import type { Part } from '../shared/word-parts';

/** How a route gets its page: the code, and beside it the parts of the words that it is written with. */
export function lazyPage<Page>(load: () => Promise<{ page: Page }>, ...words: Part[]) {
  return async (): Promise<Page> => {
    const [{ page }] = await Promise.all([load(), loadWords(...words)]);
    return page;
  };
}
