import { draw } from './draw';
import { fetchListings, type ShownListing } from './fetch-listings';
import type { Settings } from './read-settings';
import { STYLE } from './style';

/**
 * Shows the listings in a tree of their own, which the page's styles do not reach into. The style sheet is made, not written into
 * the page: the policy of a page may forbid the latter.
 */
export async function showListings(place: HTMLElement, settings: Settings): Promise<void> {
  const { words, language } = settings;
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const status = draw('p', { role: 'status' });
  const content = draw('div', {});
  root.append(draw('section', { lang: language, 'aria-label': words.title }, status, content));
  await load();

  async function load(): Promise<void> {
    status.textContent = words.loading;
    content.replaceChildren();
    const answer = await fetchListings(settings.listingsUrl);
    if (answer === 'failed') {
      status.textContent = words.failed;
      content.replaceChildren(tryAgain());
    } else if (answer === 'wrong') {
      status.textContent = words.wrong;
    } else {
      status.textContent = answer.length === 0 ? words.none : '';
      const items = answer.slice(0, settings.count).map(item);
      content.replaceChildren(...(items.length === 0 ? [] : [draw('ul', {}, ...items)]), all());
    }
  }

  function item({ kind, url, title, organisation, municipality }: ShownListing): HTMLElement {
    const about = [words.kind[kind], organisation, municipality?.name ?? ''];
    return draw(
      'li',
      {},
      // What others have written may be in any script.
      draw('a', { href: url, dir: 'auto' }, title),
      draw('p', { dir: 'auto' }, about.filter((text) => text !== '').join(' · ')),
    );
  }

  function all(): HTMLElement {
    return draw('p', { class: 'all' }, draw('a', { href: settings.allUrl }, words.all));
  }

  function tryAgain(): HTMLElement {
    const button = draw('button', { type: 'button' }, words.tryAgain);
    button.addEventListener('click', () => void load());
    return button;
  }
}
