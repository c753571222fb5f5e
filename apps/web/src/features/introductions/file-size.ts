import { number } from '../../shared/format';

const KB = 1024;
const MB = 1024 * 1024;

/** A file's size as people say it: the unit's word, and the number to go with it. */
export function fileSize(bytes: number): { unit: 'kb' | 'mb'; size: string } {
  return bytes >= MB
    ? { unit: 'mb', size: number(bytes / MB) }
    : { unit: 'kb', size: number(Math.max(1, Math.round(bytes / KB))) };
}
