export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export interface Saved {
  id: string;
  version: number;
}

export interface Autosave<Draft> {
  /** Keeps a changed draft, once it has stood still. */
  change(draft: Draft): void;
  /** Saves what is not saved yet, now. Gives what is kept then; undefined where it did not succeed. */
  flush(): Promise<Saved | undefined>;
  /** After a conflict: what stands here replaces the version that the other one made; null where there is none any more. */
  replace(version: number | null): Promise<Saved | undefined>;
  /** What is on the server, as far as this knows. */
  base(): Saved | undefined;
}

/**
 * Saves a draft at every change, one save at a time, each upon the version before. A save that fails is tried again with the
 * next change or `flush`; one that somebody else was before stops it until `replace`. Nothing that was typed is let go of.
 */
export function createAutosave<Draft>({
  saved: first,
  delayMs,
  save,
  isConflict,
  onStatus,
}: {
  saved: Saved | undefined;
  delayMs: number;
  save: (draft: Draft, version: number | null) => Promise<Saved>;
  isConflict: (error: unknown) => boolean;
  onStatus: (status: SaveStatus, error?: unknown) => void;
}): Autosave<Draft> {
  let saved = first;
  let version = first?.version ?? null;
  let unsaved: { draft: Draft } | undefined;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<Saved | undefined> | undefined;

  async function saveAll(): Promise<Saved | undefined> {
    while (unsaved !== undefined) {
      const now = unsaved;
      onStatus('saving');
      try {
        saved = await save(now.draft, version);
        version = saved.version;
      } catch (error) {
        stopped = isConflict(error);
        onStatus(stopped ? 'conflict' : 'failed', error);
        return undefined;
      }
      // Changed meanwhile: once more, upon the new version.
      if (unsaved === now) unsaved = undefined;
    }
    onStatus('saved');
    return saved;
  }

  function flush(): Promise<Saved | undefined> {
    clearTimeout(timer);
    if (stopped) return Promise.resolve(undefined);
    if (unsaved === undefined && running === undefined) return Promise.resolve(saved);
    running ??= saveAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    flush,
    base: () => saved,
    change(draft) {
      unsaved = { draft };
      if (stopped) return;
      onStatus('waiting');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delayMs);
    },
    replace(theirs) {
      stopped = false;
      version = theirs;
      return flush();
    },
  };
}
