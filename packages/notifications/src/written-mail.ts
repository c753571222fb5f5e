import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail, type ParsedMail } from './parse-mail';

/** A mail in the folder, by the name that `readWrittenMail` takes. */
export interface WrittenMail extends ParsedMail {
  name: string;
}

const NAME = /^[\w.-]+\.eml$/;
const MOST = 200;

/** The newest mails that were written to a folder, up to 200, the newest first. None where there is no folder yet. */
export async function listWrittenMails(folder: string): Promise<WrittenMail[]> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(0, MOST);
  const mails = await Promise.all(newest.map((name) => readWrittenMail(folder, name)));
  return mails.filter((mail) => mail !== undefined);
}

/** One mail of the folder. Undefined for a name that is not of one. */
export async function readWrittenMail(
  folder: string,
  name: string,
): Promise<WrittenMail | undefined> {
  if (!NAME.test(name)) return undefined;
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  return bytes === undefined ? undefined : { name, ...parseMail(bytes.toString('latin1')) };
}
