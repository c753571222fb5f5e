/** A mail with its words chosen. Its Message-ID is made of `id`, which is the mail's own, and `host`. */
export interface Letter {
  id: string;
  host: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  date: Date;
  headers: Readonly<Record<string, string>>;
}

/**
 * What became of a letter. `later`: refused for now, or the server is away. `refused`: this letter is not taken, ever.
 * `no_such_address`: nothing sent there arrives. `uncertain`: it left, and nobody said whether it was taken.
 */
export type Delivery =
  | { kind: 'sent' }
  | { kind: 'later' | 'refused' | 'no_such_address' | 'uncertain'; problem: string };

export interface MailTransport {
  /** Never throws for what a server or a disk does. */
  deliver(letter: Letter): Promise<Delivery>;
}
