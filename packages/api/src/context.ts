import type { Actor, BusinessRegister } from '@koble/accounts';
import type { SearchServices } from '@koble/catalogue';
import type { Db } from '@koble/db';
import type { FileStore, Scanner } from '@koble/files';
import type { Clock } from '@koble/kernel';

/** What the use cases work with; made once a process. */
export interface Services extends SearchServices {
  db: Db;
  clock: Clock;
  register: BusinessRegister;
  files: FileStore;
  scanner: Scanner;
  /** Signs the links in mails. */
  secret: string;
  /** The address that browsers use. */
  baseUrl: string;
}

/** One request: who asks, and what answers. Tests make it from plain values. */
export interface Context {
  actor: Actor;
  /** The session that asks; null for a visitor. */
  sessionId: string | null;
  /** Whom the session acts for has changed: what is remembered of it is forgotten. */
  callerChanged: () => void;
  services: Services;
}
