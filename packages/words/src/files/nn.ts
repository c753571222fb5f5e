import type { FileWords } from './nb';

export const filesNn: FileWords = {
  files: {
    add: 'Legg til fil',
    addTo: 'Legg til fil: {{what}}',
    adding: 'Sender {{name}}, {{percent}} prosent',
    held: 'Ventar på virussjekk',
    from: 'Frå {{name}}, {{date}}',
    added: 'Lagd til {{date}}',
    remove: 'Ta bort {{name}}',
    removeSure: 'Ta bort fila?',
    removeYes: 'Ja, ta bort',
  },
  problem: {
    files_empty: 'Fila er tom.',
    files_too_large: 'Fila er for stor. Grensa er 10 MB.',
    files_type_not_allowed: 'Denne typen fil kan ikkje sendast.',
    files_type_mismatch: 'Innhaldet i fila er av ein annan type enn namnet seier.',
    files_refused: 'Virussjekken stoppa fila.',
    files_store_unavailable: 'Filer kan ikkje lagrast akkurat no. Prøv igjen om litt.',
    files_scanner_unavailable: 'Virussjekken svarar ikkje akkurat no. Prøv igjen om litt.',
  },
};
