import { InterestDraft, type InterestObject } from '@koble/introductions/schema';
import type { Saved } from '../../shared/autosave';
import type { InterestFields } from './interest-draft';

/** An interest as far as the server does not have it yet: it lies in this tab, over a reload and without a network. */
interface Kept {
  fields: InterestFields;
  /** The version that it was written upon. */
  base: Saved | undefined;
}

/** Whose it is, and about what: the next one in the same tab is somebody else. */
export interface InterestKey {
  personId: string;
  object: InterestObject;
}

const keyOf = ({ personId, object }: InterestKey): string =>
  `koble.interest.${personId}.${object.kind}.${object.id}`;

export function keepInterest(key: InterestKey, { fields, base }: Kept): void {
  const draft = { object: key.object, ...fields };
  sessionStorage.setItem(keyOf(key), JSON.stringify({ draft, base }));
}

export function dropInterest(key: InterestKey): void {
  sessionStorage.removeItem(keyOf(key));
}

/** What lies there, or undefined; also where it is of an older form. */
export function readInterest(key: InterestKey): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(key)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('draft' in kept)) return undefined;
    const { object: _object, ...fields } = InterestDraft.parse(kept.draft);
    return { fields, base: 'base' in kept && isSaved(kept.base) ? kept.base : undefined };
  } catch {
    return undefined;
  }
}

function isSaved(value: unknown): value is Saved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'version' in value &&
    typeof value.version === 'number'
  );
}
