import { inflateRawSync } from 'node:zlib';

/** What a zip says of one of its files. Sizes in bytes; `unpacked` is a claim that nothing proves. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its own header begins. */
  at: number;
}

/** PKWARE, .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const STORED = 0;
const DEFLATED = 8;

const MAX_ENTRIES = 4096;

/**
 * The files in a zip by its central directory, which is what the programs that open it go by; nothing is unpacked. Undefined when
 * it is no zip from the first byte to the last, has parts that lie over each other, or more than 4096 files.
 */
export function readZipDirectory(zip: Buffer): ZipEntry[] | undefined {
  const end = zip.length - END.length;
  if (end < 0 || !startsAt(zip, 0, LOCAL) || !startsAt(zip, end, END)) return undefined;
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (!startsAt(zip, at, CENTRAL)) return undefined;
    const nameEnd = at + CENTRAL.length + zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + CENTRAL.length, nameEnd),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return at > end || sum(entries, 'packed') > zip.length ? undefined : entries;
}

export function sum(entries: readonly ZipEntry[], size: 'packed' | 'unpacked'): number {
  return entries.reduce((total, entry) => total + entry[size], 0);
}

/** One file as text; undefined when it is larger than `maxBytes`, whatever the zip claims, or cannot be unpacked. */
export function readZipText(zip: Buffer, entry: ZipEntry, maxBytes: number): string | undefined {
  if (entry.packed > maxBytes || !startsAt(zip, entry.at, LOCAL)) return undefined;
  const header = entry.at + LOCAL.length;
  const start = header + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
  const packed = zip.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed.toString('utf8');
  if (entry.method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes }).toString('utf8');
  } catch {
    return undefined;
  }
}

function startsAt(zip: Buffer, at: number, part: { signature: number; length: number }): boolean {
  return at + part.length <= zip.length && zip.readUInt32LE(at) === part.signature;
}
