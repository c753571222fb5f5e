const KEY = 'koble.reloaded';
const ONCE_IN_MS = 60_000;

/**
 * A page that was opened before a release asks for chunks that are no longer there: it is loaded anew, and what was written
 * lies in the tab. Not again within a minute: then it is something else, and the page says so.
 */
export function reloadForNewRelease(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? '0');
    if (Date.now() - last < ONCE_IN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    location.reload();
  });
}
