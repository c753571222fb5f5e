import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, typeOfContent } from './type-of-content';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const ODT = 'application/vnd.oasis.opendocument.text';

const DOCM = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const VBA = 'application/vnd.ms-office.vbaProject';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'latin1');
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex');

interface Part {
  name: string;
  text?: string;
  /** Bytes that are packed already, and what the zip claims of their size. */
  packed?: Buffer;
  claims?: number;
  stored?: boolean;
}

/** A zip as programs write it, but for `before` it, and `beside`: every part's bytes are those of the first one. */
function zip(
  parts: readonly Part[],
  { before = '', beside = false }: { before?: string; beside?: boolean } = {},
): Buffer {
  const files = [Buffer.from(before)];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const [i, { name, text = '', packed: given, claims, stored }] of parts.entries()) {
    const packed = given ?? (stored === true ? Buffer.from(text) : deflateRawSync(text));
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(stored === true ? 0 : 8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? Buffer.byteLength(text), 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    head.copy(central, 6);
    if (!beside) central.writeUInt32LE(at, 42);
    directory.push(central, Buffer.from(name));
    if (beside && i > 0) continue;
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const contentTypes = (type: string): Part => ({
  name: '[Content_Types].xml',
  text: `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`,
});
const officeFile = (type: string, ...parts: Part[]): Buffer =>
  zip([contentTypes(`${type}.main+xml`), { name: 'main.xml', text: '<main/>' }, ...parts]);
const odtWith = (...parts: Part[]): Buffer =>
  zip([
    { name: 'mimetype', text: ODT, stored: true },
    { name: 'content.xml', text: '<office:document-content/>' },
    ...parts,
  ]);
const odtFile = odtWith({ name: 'Pictures/basic.png' });

const MEBIBYTE = 1024 * 1024;
/** 64 MiB of zeros in 64 kB; parts of it can follow each other in one stream. */
const ZEROS = deflateRawSync(Buffer.alloc(64 * MEBIBYTE), { finishFlush: constants.Z_FULL_FLUSH });
const zeros = (times: number): Buffer =>
  Buffer.concat([...Array.from({ length: times }, () => ZEROS), deflateRawSync('')]);

/** Refused in less time than unpacking would take. */
function refusedAtOnce(name: string, bytes: Uint8Array): void {
  const began = performance.now();
  const before = process.memoryUsage().arrayBuffers;
  expect(() => typeOfContent(name, bytes)).toThrow('files.type_not_allowed');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MEBIBYTE);
  expect(performance.now() - began).toBeLessThan(2000);
}

test.each([
  ['cv.pdf', PDF, 'application/pdf'],
  ['kart.png', PNG, 'image/png'],
  ['bilde.JPG', JPEG, 'image/jpeg'],
  ['brev.docx', officeFile(DOCX), DOCX],
  ['budsjett.xlsx', officeFile(XLSX), XLSX],
  ['pilot.pptx', officeFile(PPTX), PPTX],
  ['brev.odt', odtFile, ODT],
  ['notat.txt', Buffer.from('Hei!\r\n\tVi ser på 3 < 5 & søker én.\n'), 'text/plain'],
])('%s is known by its content', (name, bytes, mediaType) => {
  expect(typeOfContent(name, bytes)).toBe(mediaType);
  expect(typeOfContent('fil', bytes)).toBe(mediaType);
});

test('a name without an extension says nothing, and so contradicts nothing', () => {
  for (const name of ['cv', 'Kari N. Nordmann', 'Tilbud 12.11.2025', 'utkast v1.2', '.pdf', ''])
    expect(typeOfContent(name, PDF)).toBe('application/pdf');
});

test('a part of a larger buffer is looked at alone', () => {
  const docx = officeFile(DOCX);
  const around = Buffer.concat([PDF, docx, PDF]);
  expect(typeOfContent('a.docx', around.subarray(PDF.length, PDF.length + docx.length))).toBe(DOCX);
});

test.each([
  ['a PDF that is called an image', 'cv.png', PDF],
  ['an image that is called a PDF', 'cv.pdf', PNG],
  ['a workbook that is called a document', 'brev.docx', officeFile(XLSX)],
  ['text that is called a page', 'index.html', Buffer.from('hei')],
  ['text that is called a script', 'start.bat', Buffer.from('format c:')],
  ['text that is called a link', 'x.settingcontent-ms', Buffer.from('hei')],
  ['text that is called a table, whose formulas run', 'x.csv', Buffer.from('=cmd()')],
  ['a program behind a turned name', 'cv\u202efdp.exe', PDF],
  ['a program behind dots that Windows drops', 'cv.pdf.exe. .', PDF],
  ['a program behind a stream of Windows', 'cv.exe:x.pdf.exe', PDF],
])('%s is files.type_mismatch', (_what, name, bytes) => {
  expect(() => typeOfContent(name, bytes)).toThrow(
    expect.objectContaining({ code: 'files.type_mismatch', kind: 'invalid', field: 'file' }),
  );
});

test.each([
  ['a zip', 'a.zip', zip([{ name: 'a.txt', text: 'a' }])],
  ['an empty zip', 'a.docx', zip([])],
  ['a program', 'a.pdf', Buffer.from('MZ\x90\0\x03\0\0\0')],
  ['a gif', 'a.png', Buffer.from('GIF89a\x01\0\x01\0')],
  ['an older Word document', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  [
    'an OpenDocument spreadsheet',
    'a.odt',
    zip([{ name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' }]),
  ],
  [
    'a Word template',
    'a.docx',
    zip([contentTypes(`${DOCX.replace('document', 'template')}.main+xml`)]),
  ],
  ['a Word document with macros', 'a.docx', zip([contentTypes(DOCM)])],
  ['a Word document with hidden macros', 'a.docx', officeFile(`${DOCX}.main+xml ${VBA}`)],
  ['an ODT with macros', 'a.odt', odtWith({ name: 'Basic/Standard/Module1.xml' })],
  ['an ODT with scripts', 'a.odt', odtWith({ name: 'scripts/python/run.py' })],
  [
    'a program called [Content_Types].xml',
    'a.docx',
    zip([{ name: '[Content_Types].xml', text: 'MZ' }]),
  ],
  ['text in another encoding', 'a.txt', Buffer.from('søknad', 'latin1')],
  ['text with NUL', 'a.txt', Buffer.from('a\0b')],
  ['text with an escape', 'a.txt', Buffer.from('a\x1b[2Jb')],
  ['text with a control character of Latin-1', 'a.txt', Buffer.from('a\u009bb')],
])('%s is files.type_not_allowed', (_what, name, bytes) => {
  expect(() => typeOfContent(name, bytes)).toThrow(
    expect.objectContaining({ code: 'files.type_not_allowed', kind: 'invalid', field: 'file' }),
  );
});

test.each([
  ['<!DOCTYPE html><p>'],
  ['<html>'],
  ['\ufeff \r\n\t<HTML>'],
  ['<!-- x --><script>alert(1)</script>'],
  ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['<svg onload=alert(1)>'],
  ['<x:script xmlns:x="http://www.w3.org/1999/xhtml">'],
  ['</p>'],
  ['#!/bin/sh\nrm -rf ~'],
  ['Hei.\n<script>alert(1)</script>'],
  ['a\n\n\n<iframe src=x>'],
])('text that a browser would take for a page is refused: %j', (text) => {
  expect(() => typeOfContent('notat.txt', Buffer.from(text))).toThrow('files.type_not_allowed');
});

describe('a file of two kinds', () => {
  test('is what its first bytes say, and its name must agree', () => {
    const both = Buffer.concat([PDF, officeFile(DOCX)]);
    expect(typeOfContent('cv.pdf', both)).toBe('application/pdf');
    expect(() => typeOfContent('cv.docx', both)).toThrow('files.type_mismatch');
    expect(() => typeOfContent('cv.html', Buffer.concat([JPEG, Buffer.from('<html>')]))).toThrow(
      'files.type_mismatch',
    );
  });

  test('is no document with something before or after it', () => {
    for (const bytes of [
      Buffer.concat([Buffer.from('<html><script>'), officeFile(DOCX)]),
      zip([contentTypes(`${DOCX}.main+xml`)], { before: 'MZ\0' }),
      zip([contentTypes(`${DOCX}.main+xml`)], { before: '<html><script>' }),
      Buffer.concat([officeFile(DOCX), Buffer.from('<html><script>')]),
      Buffer.concat([officeFile(DOCX), Buffer.alloc(4), officeFile(DOCX).subarray(-18)]),
    ])
      expect(() => typeOfContent('a.docx', bytes)).toThrow('files.type_not_allowed');
  });

  test('is no document that says twice what it is', () => {
    const twice = officeFile(DOCX, { ...contentTypes('x'), name: '[CONTENT_TYPES].XML' });
    expect(() => typeOfContent('a.docx', twice)).toThrow('files.type_not_allowed');
  });
});

test('every cut and every changed byte of a document is a document or refused, never another error', () => {
  const docx = officeFile(DOCX);
  const answer = (bytes: Uint8Array): unknown => {
    try {
      return typeOfContent('a.docx', bytes);
    } catch (error) {
      return error;
    }
  };
  const refused = expect.objectContaining({ code: 'files.type_not_allowed' });
  for (let i = 3; i < docx.length; i++) {
    expect(answer(docx.subarray(0, i))).toEqual(refused);
    const changed = Buffer.from(docx);
    changed[i] = 0xff;
    expect([DOCX, refused]).toContainEqual(answer(changed));
  }
});

describe('a bomb that is called a document', () => {
  test('of 4 GiB in many files is refused', () => {
    const bomb = officeFile(
      DOCX,
      ...Array.from({ length: 64 }, (_, i) => ({
        name: `word/${i}.xml`,
        packed: zeros(1),
        claims: 64 * MEBIBYTE,
      })),
    );
    expect(bomb.length).toBeLessThan(MAX_FILE_BYTES);
    refusedAtOnce('a.docx', bomb);
  });

  test('whose files lie over each other is refused', () => {
    const parts = Array.from({ length: 1000 }, (_, i) => ({
      name: `${i}`,
      packed: ZEROS,
      claims: 1,
    }));
    refusedAtOnce('a.docx', zip([contentTypes(`${DOCX}.main+xml`), ...parts], { beside: true }));
  });

  test('in the file that is read is refused, whatever it claims', () => {
    const { name, text = '' } = contentTypes(`${DOCX}.main+xml`);
    const begins = deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
    for (const times of [1, 15, 100]) {
      const packed = Buffer.concat([begins, zeros(times)]);
      refusedAtOnce('a.docx', zip([{ name, packed, claims: text.length }]));
    }
    refusedAtOnce('a.docx', zip([{ name, text: text.padEnd(2 * MEBIBYTE), stored: true }]));
    const padded = deflateRawSync(ODT.padEnd(50_000));
    refusedAtOnce('a.odt', zip([{ name: 'mimetype', packed: padded, claims: ODT.length }]));
  });

  test('of very many files is refused', () => {
    const parts = Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, stored: true }));
    refusedAtOnce('a.docx', zip([contentTypes(`${DOCX}.main+xml`), ...parts]));
  });

  test('of zips in zips is never opened', () => {
    const inner = zip([{ name: '0', packed: zeros(15), claims: 960 * MEBIBYTE }]);
    const docx = officeFile(DOCX, {
      name: 'word/embeddings/0.zip',
      text: inner.toString('latin1'),
    });
    const began = performance.now();
    expect(typeOfContent('a.docx', docx)).toBe(DOCX);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test('a file is neither empty nor larger than 10 MiB', () => {
  expect(() => typeOfContent('a.txt', new Uint8Array())).toThrow(
    expect.objectContaining({ code: 'files.empty', field: 'file' }),
  );
  const largest = Buffer.alloc(MAX_FILE_BYTES, 'a');
  expect(typeOfContent('a.txt', largest)).toBe('text/plain');
  expect(() => typeOfContent('a.txt', Buffer.concat([largest, Buffer.from('a')]))).toThrow(
    expect.objectContaining({
      code: 'files.too_large',
      field: 'file',
      details: { maxBytes: 10_485_760 },
    }),
  );
});
