export type AccountErrorCode =
  | 'accounts.number_check_digit'
  | 'accounts.not_in_register'
  | 'accounts.register_down'
  | 'accounts.register_answer'
  | 'accounts.no_such_organisation';
