import { onNpmGone, type Services } from '@koble/embedded';

/**
 * Aborts when somebody asks for the end: Ctrl-C, SIGTERM, SIGHUP, or the end of the npm that started this. Asked a second time,
 * the process ends at once; what it holds on a leash then ends by itself.
 */
export function endingSignal(): AbortSignal {
  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) process.exit(1);
    ending.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  onNpmGone(() => {
    ending.abort();
  });
  return ending.signal;
}

/** Aborts when a server ends by itself, and prints which. */
export function failureOf(services: Services): AbortSignal {
  const failure = new AbortController();
  void services.failed.then((error) => {
    console.error(error.message);
    failure.abort();
  });
  return failure.signal;
}

export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
