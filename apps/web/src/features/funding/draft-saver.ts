export type DraftStatus = 'unchanged' | 'waiting' | 'saving' | 'saved' | 'failed';

/** Keeps a draft on the server while it is written: one save at a time, the newest text, and again after one that failed. */
export interface DraftSaver<Draft> {
  change(draft: Draft): void;
  /** Saves what is not saved yet, now; gives the id of what is kept, undefined where nothing is. */
  flush(): Promise<string | undefined>;
  /** Lets go of what is not saved: it is published or given up. */
  forget(): void;
}

/** `save` makes a draft where it is given no id. `isGone` tells of a draft that was thrown away elsewhere: it is made anew. */
export function createDraftSaver<Draft>({
  id: first,
  delayMs,
  save,
  isGone,
  onStatus,
}: {
  id: string | undefined;
  delayMs: number;
  save: (draft: Draft, id: string | undefined) => Promise<string>;
  isGone: (error: unknown) => boolean;
  onStatus: (status: DraftStatus) => void;
}): DraftSaver<Draft> {
  let id = first;
  let unsaved: { draft: Draft } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<string | undefined> | undefined;

  async function saveAll(): Promise<string | undefined> {
    while (unsaved !== undefined) {
      const now = unsaved;
      onStatus('saving');
      try {
        id = await save(now.draft, id);
      } catch (error) {
        if (id === undefined || !isGone(error)) {
          onStatus('failed');
          return id;
        }
        id = undefined;
        continue;
      }
      if (unsaved === now) unsaved = undefined;
    }
    onStatus('saved');
    return id;
  }

  function flush(): Promise<string | undefined> {
    clearTimeout(timer);
    if (unsaved === undefined && running === undefined) return Promise.resolve(id);
    running ??= saveAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    flush,
    change(draft) {
      unsaved = { draft };
      onStatus('waiting');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delayMs);
    },
    forget() {
      clearTimeout(timer);
      unsaved = undefined;
      id = undefined;
    },
  };
}
