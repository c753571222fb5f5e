import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailTransport } from './letter';
import { rawMail } from './raw-mail';

/** Writes each mail to a folder, as a file by its time and id that is there whole or not at all. Others may not read it. */
export function folderTransport(folder: string, from: string): MailTransport {
  return {
    async deliver(letter) {
      const { bytes } = await rawMail(letter, from);
      const name = `${letter.date.toISOString().replaceAll(':', '-')}_${letter.id}.eml`;
      const unfinished = join(folder, `${letter.id}.part`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(unfinished, bytes, { mode: 0o600 });
        await rename(unfinished, join(folder, name));
        return { kind: 'sent' };
      } catch (error) {
        return { kind: 'later', problem: error instanceof Error ? error.message : 'not written' };
      }
    },
  };
}
