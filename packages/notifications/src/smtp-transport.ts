import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import type { Delivery, MailTransport } from './letter';
import { rawMail, type RawMail } from './raw-mail';
import { deliveryOfFailure } from './smtp-answer';

const CONNECT_MS = 30_000;
const SILENCE_MS = 60_000;
/** Well under the ten minutes after which a mail that is being sent counts as uncertain. */
const ALTOGETHER_MS = 5 * 60_000;
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

interface Server {
  options: ConstructorParameters<typeof SMTPConnection>[0];
  auth: { user: string; pass: string } | null;
}

/** Mails over SMTP, a connection each. A password never goes over an open line, but to this machine. */
export function smtpTransport(address: URL, from: string): MailTransport {
  const server = serverAt(address);
  return {
    deliver: async (letter) => deliverTo(server, await rawMail(letter, from)),
  };
}

function serverAt({ protocol, hostname, port, username, password }: URL): Server {
  const secure = protocol === 'smtps:';
  const auth =
    username === ''
      ? null
      : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    auth,
    options: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: auth !== null && !secure && !OWN_MACHINE.includes(hostname),
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      dnsTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    },
  };
}

function deliverTo({ options, auth }: Server, mail: RawMail): Promise<Delivery> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection(options);
    let left = false;
    // It is read when the server has taken the envelope and waits for the mail.
    const message = new Readable({
      read() {
        left = true;
        this.push(mail.bytes);
        this.push(null);
      },
    });
    const end = (failure?: Error | null): void => {
      clearTimeout(deadline);
      connection.close();
      resolve(failure ? deliveryOfFailure(failure, left) : { kind: 'sent' });
    };
    const deadline = setTimeout(() => {
      end(new Error('it took too long'));
    }, ALTOGETHER_MS);
    const send = (failure?: Error | null): void => {
      if (failure) end(failure);
      else connection.send({ from: mail.from, to: mail.to }, message, end);
    };
    connection.on('error', end);
    connection.connect((failure) => {
      if (failure || auth === null) send(failure);
      else connection.login(auth, send);
    });
  });
}
