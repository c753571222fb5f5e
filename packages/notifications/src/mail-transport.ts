import { fileURLToPath } from 'node:url';
import { folderTransport } from './folder-transport';
import type { MailTransport } from './letter';
import { smtpTransport } from './smtp-transport';

/** An address, or a name with an address. */
const SENDER = /^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

/**
 * Opens the transport of an address: `smtp://user:password@host:port`, `smtps://…` for TLS from the start, or `file:///folder`,
 * where each mail is written as a file that any mail program reads. `from` is the sender as "Koble <koble@koble.example>".
 *
 * @throws for a sender without an address
 */
export function openMailTransport(address: string, { from }: { from: string }): MailTransport {
  if (!SENDER.test(from)) throw new Error(`not a sender of mails: ${from}`);
  const folder = mailFolder(address);
  return folder === undefined
    ? smtpTransport(new URL(address), from)
    : folderTransport(folder, from);
}

/** The folder that mails are written to, where the address names one. */
export function mailFolder(address: string): string | undefined {
  return URL.parse(address)?.protocol === 'file:' ? fileURLToPath(address) : undefined;
}
