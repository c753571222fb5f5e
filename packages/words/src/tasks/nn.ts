import type { TaskWords } from './nb';

export const tasksNn: TaskWords = {
  tasks: {
    done: '{{done}} av {{all}} er gjort',
    doneOn: 'Gjort {{day}}',
    doneBy: 'Gjort {{day}} av {{name}}',
    doneByAdviser: 'Gjort {{day}} av rådgivar hos {{name}}',
    until: 'Frist {{day}}',
    late: 'Fristen var {{day}}',
    noDay: 'Ingen frist sett',
    byCall: 'Fristen følgjer utlysinga',
    who: '{{name}} gjer det',
    change: 'Endre {{what}}',
    changeShort: 'Endre',
    day: 'Frist',
    dayHelp: 'Kan stå tom.',
    assignee: 'Kven gjer det?',
    nobody: 'Ikkje avgjort',
    add: 'Legg til ei oppgåve',
    what: 'Kva skal gjerast?',
    tooShort: 'Skriv minst {{count}} teikn.',
    save: 'Lagre',
    remove: 'Fjern oppgåva',
  },
};
