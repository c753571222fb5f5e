import { simpleParser, type ParsedMail } from 'mailparser';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server in this process, which says what the test wants it to. */
export interface MailServer {
  /** As `MAIL_URL` names it. */
  url: string;
  /** What it has read to its end, whatever it said then. */
  received: ParsedMail[];
  close(): Promise<void>;
}

/** As "550 5.1.1 nobody here"; undefined for yes. */
type Reply = string | undefined;

export interface MailServerBehaviour {
  replyToAddress?(address: string): Reply;
  /** "cut" ends the line without a word. */
  replyToMail?(mail: ParsedMail): Promise<Reply> | Reply;
}

export async function startMailServer(behaviour: MailServerBehaviour = {}): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const sockets = new Map<number | undefined, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      done(refusal(behaviour.replyToAddress?.(address)));
    },
    onData(stream, { remotePort }, done) {
      void simpleParser(stream).then(async (mail) => {
        received.push(mail);
        const reply = await behaviour.replyToMail?.(mail);
        if (reply === 'cut') sockets.get(remotePort)?.destroy();
        else done(refusal(reply));
      });
    },
  });
  server.server.on('connection', (socket) => sockets.set(socket.remotePort, socket));
  // A client that is killed or cut leaves its line open.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(resolve);
      }),
  };
}

function refusal(reply: Reply): Error | null {
  if (reply === undefined) return null;
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
