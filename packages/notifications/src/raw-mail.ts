import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from './letter';

/** A mail as it goes over the wire (RFC 5322), and the addresses that it is from and to. */
export interface RawMail {
  from: string;
  to: string[];
  bytes: Buffer;
}

/** Writes a letter as a mail. Its Message-ID is the same each time it is tried, so that a receiver knows it again. */
export async function rawMail(letter: Letter, from: string): Promise<RawMail> {
  const mail = new MailComposer({
    from,
    // An object is one address, whatever is in it.
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    date: letter.date,
    messageId: `<${letter.id}@${letter.host}>`,
    // RFC 3834: a machine wrote it, and no machine is to answer.
    headers: { 'Auto-Submitted': 'auto-generated', ...letter.headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const envelope = mail.getEnvelope();
  if (envelope.from === false) throw new Error('the sender (MAIL_FROM) is no address');
  return { from: envelope.from, to: envelope.to, bytes: await mail.build() };
}
