import type { ChildProcess } from 'node:child_process';

/** A server that runs as a child of this process. */
export interface RunningServer {
  name: string;
  url: string;
  pid: number;
  /** Resolves when the process is gone, however it went. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

const TAIL = 4000;

/** The last lines a child has printed, for the error that tells why it ended. */
export function tailOf(child: ChildProcess): () => string {
  let tail = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-TAIL);
    });
  return () => tail;
}

export function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      if (child.pid === undefined) resolve();
    });
  });
}

/** Sends a signal to a child that still runs, and waits until it is gone. */
export async function endChild(
  child: ChildProcess,
  exited: Promise<void>,
  signal: NodeJS.Signals,
): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) child.kill(signal);
  await exited;
}
