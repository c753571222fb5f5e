/** What was just done to a saved search; it lies in the browser's history, for the list to say. */
export type AlertsNews = 'saved' | 'changed';

declare module '@tanstack/react-router' {
  interface HistoryState {
    alertsNews?: AlertsNews;
  }
}
