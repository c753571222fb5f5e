import type { AlertInput, SavedAlert, WatchedSearch } from '@koble/alerts/schema';

export const FREQUENCIES = ['now', 'daily', 'weekly'] as const satisfies AlertInput['frequency'][];
export const DAYS = [30, 60, 90] as const satisfies Extract<
  AlertInput['lasts'],
  { kind: 'days' }
>['days'][];
export const LONGEST_NAME = 100;

/** A search, and the line that says it to people. */
export interface Watched {
  search: WatchedSearch;
  words: string;
}

/** What is chosen on the form. `name` is null until somebody has typed one: then it is as the search suggests. */
export interface AlertDraft extends Pick<AlertInput, 'mail' | 'frequency' | 'lasts'> {
  name: string | null;
}

export const NEW_ALERT: AlertDraft = {
  name: null,
  mail: true,
  frequency: 'daily',
  lasts: { kind: 'days', days: 90 },
};

export function draftOf({ name, mail, frequency, lasts }: SavedAlert): AlertDraft {
  return { name, mail, frequency, lasts };
}

export function nameOfDraft({ name }: AlertDraft, { words }: Watched): string {
  if (name !== null) return name;
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** What of a draft is saved. */
export function inputOf(draft: AlertDraft, watched: Watched): AlertInput {
  return { ...draft, name: nameOfDraft(draft, watched), search: watched.search };
}
