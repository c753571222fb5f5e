import { useLocation } from '@tanstack/react-router';

/** The list that a page was opened from; it lies in the browser's history, so that a reload keeps it. */
export type CameFrom = 'search' | 'bundles' | 'saved';

declare module '@tanstack/react-router' {
  interface HistoryState {
    cameFrom?: CameFrom;
  }
}

export function useCameFrom(): CameFrom | undefined {
  return useLocation({ select: ({ state }) => state.cameFrom });
}
