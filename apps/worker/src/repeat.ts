/** What a worker does again and again. A failure is logged, and it is tried again at the next turn. */
export interface Repeated {
  /** In a few words, for the log. */
  what: string;
  everyMs: number;
  work: (stop: AbortSignal) => Promise<unknown>;
}

/** As much of a logger as a failure needs. */
interface Log {
  warn(details: object, text: string): unknown;
}

/** A bell that ends a pause early. */
export interface Bell {
  ring(): void;
  /** Resolves when it rings or `ms` have passed, at once if it has rung since the last time, and when `stop` is told. */
  wait(ms: number, stop: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: () => void = () => undefined;
  return {
    ring() {
      rung = true;
      wake();
    },
    async wait(ms, stop) {
      if (!rung && !stop.aborted)
        await new Promise<void>((resolve) => {
          const end = (): void => {
            clearTimeout(timer);
            stop.removeEventListener('abort', end);
            resolve();
          };
          const timer = setTimeout(end, ms);
          stop.addEventListener('abort', end);
          wake = end;
        });
      rung = false;
    },
  };
}

/** Does the work, waits and does it again, until told to stop. Several workers may do the same at once. */
export async function repeat(
  { what, everyMs, work }: Repeated,
  { log, stop, bell }: { log: Log; stop: AbortSignal; bell: Bell },
): Promise<void> {
  while (!stop.aborted) {
    await work(stop).catch((error: unknown) => {
      log.warn({ err: error }, `${what}: failed, and is tried again`);
    });
    await bell.wait(everyMs, stop);
  }
}
