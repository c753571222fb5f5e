export interface Undoable {
  /** What is done once the time to undo it is over. */
  commit: () => void;
}

export interface UndoWindow {
  /** Something that can be undone for a while; what waited before it is done at once. */
  begin(undoable: Undoable): void;
  /** It is not done at all. */
  undo(): void;
  /** The time stands still, as long as somebody is at the button. */
  hold(): void;
  release(): void;
  /** What waits is done now: the page is left. */
  flush(): void;
}

/** Waits before something is done, so that it can be undone: what has been sent to others cannot be taken back. */
export function createUndoWindow(ms: number, onChange: (waits: boolean) => void): UndoWindow {
  let waiting: Undoable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): Undoable | undefined {
    clearTimeout(timer);
    const was = waiting;
    waiting = undefined;
    if (was !== undefined) onChange(false);
    return was;
  }
  function flush(): void {
    end()?.commit();
  }
  function wait(): void {
    clearTimeout(timer);
    if (waiting !== undefined) timer = setTimeout(flush, ms);
  }

  return {
    flush,
    release: wait,
    undo() {
      end();
    },
    hold() {
      clearTimeout(timer);
    },
    begin(undoable) {
      flush();
      waiting = undoable;
      onChange(true);
      wait();
    },
  };
}
