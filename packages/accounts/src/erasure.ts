/**
 * What becomes of each table's rows about a person who deletes their account. `goes`: the rows are removed. `emptied`: what the
 * other side or the count needs stays, without the person and without what they wrote. `unnamed`: the row stays, without the person.
 */
export const ERASURE = {
  session: 'goes',
  login: 'goes',
  membership: 'goes',
  membership_request: 'goes',
  candidate: 'goes',
  candidate_block: 'goes',
  favourite: 'goes',
  notification: 'goes',
  notification_preference: 'goes',
  mail: 'goes',
  alert_subscriber: 'goes',
  saved_search: 'goes',
  alert_told: 'goes',
  alert_dismissal: 'goes',
  introduction_read_mark: 'goes',
  introduction_file: 'goes',
  introduction: 'emptied',
  introduction_message: 'emptied',
  introduction_outcome: 'emptied',
  meeting: 'emptied',
  listing_report: 'emptied',
  introduction_event: 'unnamed',
  invitation: 'unnamed',
  client_consent: 'unnamed',
  match_log: 'unnamed',
  match_objection: 'goes',
  audit_entry: 'unnamed',
  company_answer: 'unnamed',
} as const satisfies Record<string, 'goes' | 'emptied' | 'unnamed'>;
