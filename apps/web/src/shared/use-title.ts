import { useEffect } from 'react';

/** The title of the browser's tab, which a screen reader reads first. */
export function useTitle(title: string | undefined): void {
  // The tab is the browser's, not React's.
  useEffect(() => {
    document.title = title === undefined ? 'Koble' : `${title} – Koble`;
  }, [title]);
}
