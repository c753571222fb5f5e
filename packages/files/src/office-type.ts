import type { MediaType } from './media-types';
import { readZipDirectory, readZipText, sum, type ZipEntry } from './zip-directory';

/** Our own bound: 25 times MAX_FILE_BYTES, where spreadsheets that we made packed 4 to 8 times. More fills a disk. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
const MAX_CONTENT_TYPES_BYTES = 1024 * 1024;

/** A main part's content type is this and `.main+xml`: ECMA-376 part 1, sections 11.3.10, 12.3.23 and 13.3.6. */
const OFFICE_OPEN_XML = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
] as const satisfies readonly MediaType[];
const ODT = 'application/vnd.oasis.opendocument.text';

/**
 * Which office document a zip is, by the one small file in it that says so; the others are never unpacked. Undefined when it is
 * none, carries macros, or is a bomb.
 */
export function officeType(bytes: Uint8Array): MediaType | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readZipDirectory(zip) ?? [];
  if (sum(entries, 'unpacked') > MAX_UNPACKED_BYTES) return undefined;

  const mimetype = onlyOne(entries, 'mimetype');
  if (mimetype !== undefined)
    return readZipText(zip, mimetype, 100)?.trim() === ODT && !entries.some(isMacro)
      ? ODT
      : undefined;

  const contentTypes = onlyOne(entries, '[content_types].xml');
  if (contentTypes === undefined) return undefined;
  const xml = readZipText(zip, contentTypes, MAX_CONTENT_TYPES_BYTES) ?? '';
  if (/macroEnabled|vbaProject/i.test(xml)) return undefined;
  return OFFICE_OPEN_XML.find((type) => xml.includes(`${type}.main+xml`));
}

/** Where an OpenDocument package keeps its macros, in Basic and in other languages. */
function isMacro({ name }: ZipEntry): boolean {
  return /^(?:\.?[\\/])*(?:basic|scripts)[\\/]/i.test(name);
}

/** Of two with one name, programs differ in which they read. OPC does not tell capitals from small letters. */
function onlyOne(entries: readonly ZipEntry[], name: string): ZipEntry | undefined {
  const named = entries.filter((entry) => entry.name.toLowerCase() === name);
  return named.length === 1 ? named[0] : undefined;
}
