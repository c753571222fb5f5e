export { contentDisposition } from './content-disposition';
export { cleanFileName } from './file-name';
export type { FileStore } from './file-store';
export type { FilesErrorCode } from './files-error';
export { openFileStore } from './open-file-store';
export { scanBytes } from './scan-bytes';
export { openScanner, type Scanner } from './scanner';
export { MAX_FILE_BYTES, typeOfContent } from './type-of-content';
