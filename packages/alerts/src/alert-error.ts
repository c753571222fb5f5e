export type AlertErrorCode =
  | 'alerts.bad_token'
  | 'alerts.bad_until'
  | 'alerts.empty_search'
  | 'alerts.not_found'
  | 'alerts.too_many';
