/** Everything that a declaration says, with its blanks; dates and amounts come written in the language. */
export interface DeclarationWords {
  title: string;
  /** The company and its number, when it is known. */
  company: (name: string, number: string | null) => string;
  day: (date: string) => string;
  declares: (facts: {
    name: string;
    linked: readonly string[];
    from: string;
    to: string;
  }) => string;
  none: string;
  columns: {
    grantedOn: string;
    receiver: string;
    giver: string;
    kroner: string;
    rate: string;
    euro: string;
  };
  /** Of further companies of the undertaking, whose awards are not listed. */
  hidden: (amount: string) => string;
  /** Of an award whose basis is not known. */
  unknownBasis: (award: { name: string; giver: string; kroner: string; date: string }) => string;
  /** Of a company that has not confirmed the link. */
  unanswered: (name: string) => string;
  sum: string;
  total: (facts: { used: string; ceiling: string }) => string;
  unsure: string;
  missing: string;
  rates: string;
  law: string;
  decides: string;
  signature: string;
}
