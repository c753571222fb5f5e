/** Words of what is to be done, for a plan or a funding case, in bokmål; loaded with the first of their pages. */
export const tasksNb = {
  tasks: {
    done: '{{done}} av {{all}} er gjort',
    doneOn: 'Gjort {{day}}',
    doneBy: 'Gjort {{day}} av {{name}}',
    doneByAdviser: 'Gjort {{day}} av rådgiver hos {{name}}',
    until: 'Frist {{day}}',
    late: 'Fristen var {{day}}',
    noDay: 'Ingen frist satt',
    byCall: 'Fristen følger utlysningen',
    who: '{{name}} gjør det',
    change: 'Endre {{what}}',
    changeShort: 'Endre',
    day: 'Frist',
    dayHelp: 'Kan stå tom.',
    assignee: 'Hvem gjør det?',
    nobody: 'Ikke bestemt',
    add: 'Legg til en oppgave',
    what: 'Hva skal gjøres?',
    tooShort: 'Skriv minst {{count}} tegn.',
    save: 'Lagre',
    remove: 'Fjern oppgaven',
  },
};

export type TaskWords = typeof tasksNb;
