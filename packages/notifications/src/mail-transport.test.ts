import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { startMailServer, type MailServer } from '../../../tests/support/mail-server';
import type { Letter } from './letter';
import { openMailTransport } from './mail-transport';
import { listWrittenMails, readWrittenMail } from './written-mail';

const FROM = 'Koble på jobb <koble@koble.example>';
const letter: Letter = {
  id: '6f1c2f0e-6a53-4f0c-9d0e-0a8f0f1b2c3d',
  host: 'koble.example',
  to: 'eira@person.example',
  subject:
    'Fjordsveis er interessert i «Sveiser til småserier på Ørland – haster litt, og helst før jul» 🎄',
  text: 'Hei!\n\nØst, vest: hjemme best. = er likhetstegn.\n\n.\nEt punktum alene på en linje.',
  html: '<p>Hei!</p>',
  date: new Date('2026-11-25T10:00:00Z'),
  headers: { 'List-Unsubscribe': `<https://koble.example/api/mail/stop/${'x'.repeat(120)}>` },
};

const servers: MailServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function deliverTo(
  behaviour: Parameters<typeof startMailServer>[0],
  changed: Partial<Letter> = {},
) {
  const server = await startMailServer(behaviour);
  servers.push(server);
  const delivery = await openMailTransport(server.url, { from: FROM }).deliver({
    ...letter,
    ...changed,
  });
  return { delivery, received: server.received };
}

describe('over SMTP', () => {
  test('a mail arrives as it was written, and says who it is from, that a machine wrote it, and which one it is', async () => {
    const { delivery, received } = await deliverTo({});
    expect(delivery).toEqual({ kind: 'sent' });
    const [mail] = received;
    expect(mail).toMatchObject({
      subject: letter.subject,
      date: letter.date,
      messageId: `<${letter.id}@koble.example>`,
    });
    expect(mail?.from?.text).toBe('"Koble på jobb" <koble@koble.example>');
    expect(mail?.to).toMatchObject({ text: 'eira@person.example' });
    expect(mail?.text?.trim()).toBe(letter.text);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('what looks like several addresses is not taken for them', async () => {
    const asked: string[] = [];
    const replyToAddress = (address: string) => {
      asked.push(address);
      return undefined;
    };
    await deliverTo({ replyToAddress }, { to: 'eira@person.example, other@person.example' });
    expect(asked).not.toContain('other@person.example');
    await deliverTo({ replyToAddress });
    expect(asked).toContain('eira@person.example');
  });

  test.each([
    ['550 5.1.1 nobody of that name', 'no_such_address'],
    ['550 no enhanced code', 'no_such_address'],
    ['550 5.7.1 we relay for nobody', 'later'],
    ['450 4.2.1 come back', 'later'],
    ['452 full', 'later'],
  ])('the address is answered "%s": %s', async (reply, kind) => {
    const { delivery, received } = await deliverTo({ replyToAddress: () => reply });
    expect(delivery).toMatchObject({ kind, problem: expect.stringContaining(reply.slice(4)) });
    expect(received).toEqual([]);
  });

  test.each([
    ['554 5.6.0 not this one', 'refused'],
    ['451 4.3.0 not now', 'later'],
    ['cut', 'uncertain'],
  ])('the mail itself is answered "%s": %s', async (reply, kind) => {
    const { delivery } = await deliverTo({ replyToMail: () => reply });
    expect(delivery).toMatchObject({ kind });
  });

  test('a server that is away, or hangs up before anything left, is asked again later', async () => {
    const away = await startMailServer();
    await away.close();
    expect(await openMailTransport(away.url, { from: FROM }).deliver(letter)).toMatchObject({
      kind: 'later',
    });

    const rude = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
    const address = rude.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(
      await openMailTransport(`smtp://127.0.0.1:${port}`, { from: FROM }).deliver(letter),
    ).toMatchObject({ kind: 'later' });
    rude.close();
  });

  test('a server that refuses the password is mended, not given up on', async () => {
    const server = await startMailServer();
    servers.push(server);
    const url = server.url.replace('://', '://koble:hemmelig@');
    const delivery = await openMailTransport(url, { from: FROM }).deliver(letter);
    expect(delivery).toMatchObject({ kind: 'later' });
    expect(JSON.stringify(delivery)).not.toContain('hemmelig');
  });
});

describe('to a folder', () => {
  const parent = mkdtempSync(join(tmpdir(), 'koble-mail-'));
  const folder = join(parent, 'not there yet');
  const transport = openMailTransport(pathToFileURL(folder).href, { from: FROM });
  afterAll(() => {
    rmSync(parent, { recursive: true });
  });

  test('there is none before the first', async () => {
    expect(await listWrittenMails(folder)).toEqual([]);
  });

  test('a mail is a whole file, and is read back as it was written, the newest first', async () => {
    await transport.deliver(letter);
    await transport.deliver({
      ...letter,
      id: '11111111-1111-4111-8111-111111111111',
      subject: 'Senere',
      date: new Date('2026-11-25T11:00:00Z'),
    });
    expect(readdirSync(folder).filter((name) => !name.endsWith('.eml'))).toEqual([]);
    const [later, first] = await listWrittenMails(folder);
    expect(later?.subject).toBe('Senere');
    expect(first).toMatchObject({
      to: letter.to,
      subject: letter.subject,
      text: letter.text,
      date: letter.date.toISOString(),
    });
    expect(await readWrittenMail(folder, first?.name ?? '')).toEqual(first);
  });

  test('the same mail tried twice is one file', async () => {
    const before = (await listWrittenMails(folder)).length;
    await transport.deliver(letter);
    expect(await listWrittenMails(folder)).toHaveLength(before);
  });

  test('nothing outside the folder is read', async () => {
    for (const name of ['../secret.eml', '/etc/passwd', '..', 'x.eml/../../y.eml', 'none.eml'])
      expect(await readWrittenMail(folder, name)).toBeUndefined();
  });

  test('a folder that cannot be written is tried again later', async () => {
    const { pathname } = pathToFileURL(join(folder, readdirSync(folder)[0] ?? ''));
    const blocked = openMailTransport(`file://${pathname}/below`, { from: FROM });
    expect(await blocked.deliver(letter)).toMatchObject({ kind: 'later' });
  });
});

test.each(['Koble', 'a@b\r\nBcc: c@d', 'Koble <>'])('"%s" is no sender', (from) => {
  expect(() => openMailTransport('smtp://127.0.0.1', { from })).toThrow('not a sender');
});
