import { AppError } from '@koble/kernel';
import { cleanFileName, extensionOf } from './file-name';
import type { FilesErrorCode } from './files-error';
import { EXTENSIONS, type MediaType } from './media-types';
import { officeType } from './office-type';
import { isPlainText } from './plain-text';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** ISO 32000-2, 7.5.2; PNG (third edition), 5.2 with the head of its first chunk; JPEG: ITU-T T.81, B.1.1.3, and a next marker. */
const SIGNATURES: readonly { type: MediaType; begins: Buffer }[] = [
  { type: 'application/pdf', begins: Buffer.from('%PDF-') },
  { type: 'image/png', begins: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { type: 'image/jpeg', begins: Buffer.from('ffd8ff', 'hex') },
];

/**
 * A file's media type by its content alone; the name can only contradict it, and a name without an extension says nothing.
 * Errors, all of field `file`: `files.empty`, `files.too_large` (detail `maxBytes`), `files.type_not_allowed`,
 * `files.type_mismatch` (detail `mediaType`: what it is by its content).
 */
export function typeOfContent(name: string, bytes: Uint8Array): MediaType {
  if (bytes.length === 0) throw refusal('files.empty');
  if (bytes.length > MAX_FILE_BYTES) throw refusal('files.too_large', { maxBytes: MAX_FILE_BYTES });
  const mediaType = signedType(bytes) ?? officeType(bytes) ?? textType(bytes);
  if (mediaType === undefined) throw refusal('files.type_not_allowed');
  const extension = extensionOf(cleanFileName(name));
  const fitting: readonly string[] = EXTENSIONS[mediaType];
  if (extension !== undefined && !fitting.includes(extension))
    throw refusal('files.type_mismatch', { mediaType });
  return mediaType;
}

function signedType(bytes: Uint8Array): MediaType | undefined {
  return SIGNATURES.find(({ begins }) => begins.equals(bytes.subarray(0, begins.length)))?.type;
}

function textType(bytes: Uint8Array): MediaType | undefined {
  return isPlainText(bytes) ? 'text/plain' : undefined;
}

function refusal(
  code: FilesErrorCode,
  details: Record<string, string | number> = {},
): AppError<FilesErrorCode> {
  return new AppError<FilesErrorCode>(code, 'invalid', { field: 'file', details });
}
