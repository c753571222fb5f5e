/** Words of files that are kept with something, in bokmål; loaded with the first of their pages. */
export const filesNb = {
  files: {
    add: 'Legg til fil',
    addTo: 'Legg til fil: {{what}}',
    adding: 'Sender {{name}}, {{percent}} prosent',
    held: 'Venter på virussjekk',
    from: 'Fra {{name}}, {{date}}',
    added: 'Lagt til {{date}}',
    remove: 'Ta bort {{name}}',
    removeSure: 'Ta bort filen?',
    removeYes: 'Ja, ta bort',
  },
  problem: {
    files_empty: 'Filen er tom.',
    files_too_large: 'Filen er for stor. Grensen er 10 MB.',
    files_type_not_allowed: 'Denne typen fil kan ikke sendes.',
    files_type_mismatch: 'Innholdet i filen er av en annen type enn navnet sier.',
    files_refused: 'Virussjekken stoppet filen.',
    files_store_unavailable: 'Filer kan ikke lagres akkurat nå. Prøv igjen om litt.',
    files_scanner_unavailable: 'Virussjekken svarer ikke akkurat nå. Prøv igjen om litt.',
  },
};

export type FileWords = typeof filesNb;
