import type { TaskWords } from './nb';

export const tasksEn: TaskWords = {
  tasks: {
    done: '{{done}} of {{all}} are done',
    doneOn: 'Done {{day}}',
    doneBy: 'Done {{day}} by {{name}}',
    doneByAdviser: 'Done {{day}} by an adviser at {{name}}',
    until: 'Due {{day}}',
    late: 'Was due {{day}}',
    noDay: 'No deadline set',
    byCall: 'The deadline follows the call',
    who: '{{name}} does it',
    change: 'Change {{what}}',
    changeShort: 'Change',
    day: 'Deadline',
    dayHelp: 'It can be left empty.',
    assignee: 'Who does it?',
    nobody: 'Not decided',
    add: 'Add a task',
    what: 'What has to be done?',
    tooShort: 'Write at least {{count}} characters.',
    save: 'Save',
    remove: 'Remove the task',
  },
};
