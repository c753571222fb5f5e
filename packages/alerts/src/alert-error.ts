export type AlertErrorCode =
  'alerts.bad_token' | 'alerts.empty_search' | 'alerts.not_found' | 'alerts.too_many';
