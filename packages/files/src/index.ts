export { contentDisposition } from './content-disposition';
export type { FileStore } from './file-store';
export type { FilesErrorCode } from './files-error';
export { keepFile } from './keep-file';
export { openFileStore } from './open-file-store';
export { readBytes, type ReadableFile } from './read-bytes';
export { scanHeldFiles } from './scan-held-files';
export { openScanner, type Scanner } from './scanner';
export { MAX_FILE_BYTES } from './type-of-content';
