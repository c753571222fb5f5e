import type { FileWords } from './nb';

export const filesEn: FileWords = {
  files: {
    add: 'Add a file',
    addTo: 'Add a file: {{what}}',
    adding: 'Sending {{name}}, {{percent}} per cent',
    held: 'Waits for the virus check',
    from: 'From {{name}}, {{date}}',
    added: 'Added {{date}}',
    remove: 'Remove {{name}}',
    removeSure: 'Remove the file?',
    removeYes: 'Yes, remove',
  },
  problem: {
    files_empty: 'The file is empty.',
    files_too_large: 'The file is too large. The limit is 10 MB.',
    files_type_not_allowed: 'This type of file cannot be sent.',
    files_type_mismatch: 'The content of the file is of another type than its name says.',
    files_refused: 'The virus check stopped the file.',
    files_store_unavailable: 'Files cannot be kept right now. Try again shortly.',
    files_scanner_unavailable: 'The virus check does not answer right now. Try again shortly.',
  },
};
