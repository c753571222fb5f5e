import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../shared/api';

/**
 * Hears from the server that there is something new, and asks for what it may be about. The browser connects anew by itself; what
 * was said meanwhile is not known, and neither is whom one acts for in another tab: then everything is asked for.
 */
export function useLive(): void {
  const queries = useQueryClient();
  // A stream from the server is the browser's, not React's.
  useEffect(() => {
    let connections = 0;
    let stream: EventSource | undefined;
    function refresh(): void {
      for (const part of [api.notifications, api.introductions, api.thread, api.meetings])
        void queries.invalidateQueries({ queryKey: part.pathKey() });
    }
    function listen(): EventSource {
      const opened = new EventSource('/api/live');
      opened.addEventListener('open', (event) => {
        // The browser's own event of this name is no message.
        if (!(event instanceof MessageEvent)) return;
        connections += 1;
        // The first time too: the page asked before anybody told it what comes meanwhile.
        if (connections === 1) refresh();
        else void queries.invalidateQueries();
      });
      opened.addEventListener('notification', refresh);
      return opened;
    }
    // A browser has six connections to a server for all its tabs: those that nobody looks at leave them to the others.
    function follow(): void {
      if (document.visibilityState === 'visible') stream ??= listen();
      else {
        stream?.close();
        stream = undefined;
      }
    }
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stream?.close();
    };
  }, [queries]);
}
