import type { Understood } from '@koble/taxonomy/schema';
import type { ProfileDraft } from './profile-draft';

export type Known = Pick<ProfileDraft, 'occupations' | 'skills' | 'languages'>;

const MOST = { occupations: 5, skills: 40, languages: 10 } as const satisfies Record<
  keyof Known,
  number
>;

/** Puts what was read out of texts behind what stands there, each once and no more than there is room for; gives how many are new. */
export function addUnderstood(
  known: Known,
  read: readonly Understood[],
  languageIds: readonly string[],
): { known: Known; added: number } {
  const skills = read.flatMap((one) => one.skills.map(({ id }) => id));
  const next = {
    occupations: filled(
      'occupations',
      known,
      read.flatMap((one) => one.occupations.map(({ id }) => id)),
    ),
    skills: filled(
      'skills',
      known,
      skills.filter((id) => !languageIds.includes(id)),
    ),
    languages: filled(
      'languages',
      known,
      skills.filter((id) => languageIds.includes(id)),
    ),
  };
  return { known: next, added: sizeOf(next) - sizeOf(known) };
}

function filled(field: keyof Known, known: Known, more: readonly string[]): string[] {
  const room = Math.max(MOST[field], known[field].length);
  return [...new Set([...known[field], ...more])].slice(0, room);
}

function sizeOf({ occupations, skills, languages }: Known): number {
  return occupations.length + skills.length + languages.length;
}
