import { PilotDraft } from '@koble/pilots/schema';

/** A draft as far as the server does not have it yet: it lies in this tab, over a reload and without a network. */
interface Kept {
  draft: PilotDraft;
  /** The version that it was written upon. */
  version: number | null;
}

const keyOf = (id: string): string => `koble.pilot.${id}`;

export function keepDraft(id: string, kept: Kept): void {
  sessionStorage.setItem(keyOf(id), JSON.stringify(kept));
}

export function dropDraft(id: string): void {
  sessionStorage.removeItem(keyOf(id));
}

/** What lies there, or undefined; also where it is of an older form. */
export function readKeptDraft(id: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('draft' in kept)) return undefined;
    const version = 'version' in kept && typeof kept.version === 'number' ? kept.version : null;
    return { draft: PilotDraft.parse(kept.draft), version };
  } catch {
    return undefined;
  }
}
