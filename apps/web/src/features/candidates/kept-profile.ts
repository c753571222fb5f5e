import { EMPTY_PROFILE, type ProfileDraft } from './profile-draft';

/** Whose it is: the next one in the same tab is somebody else. */
const keyOf = (personId: string): string => `koble.profile.${personId}`;

/** Keeps what is not saved yet in this tab, over a reload and other pages. */
export function keepProfile(personId: string, draft: ProfileDraft): void {
  sessionStorage.setItem(keyOf(personId), JSON.stringify(draft));
}

export function dropProfile(personId: string): void {
  sessionStorage.removeItem(keyOf(personId));
}

/** What lies there, or undefined; also where it is of an older form. */
export function readProfile(personId: string): ProfileDraft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(personId)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is ProfileDraft {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return Object.entries(EMPTY_PROFILE).every(([key, empty]: [string, unknown]) => {
    const part = parts.get(key);
    return typeof part === typeof empty && Array.isArray(part) === Array.isArray(empty);
  });
}
