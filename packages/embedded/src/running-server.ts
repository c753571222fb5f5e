/** A server that runs as a child of this process. */
export interface RunningServer {
  name: 'PostgreSQL' | 'Meilisearch';
  url: string;
  pid: number;
  /** A folder that its command line names: by it a later start knows the process again. */
  folder: string;
  /** Resolves when the process is gone, however it went. */
  exited: Promise<void>;
  /** Asks it to end and waits until it is gone; ends it by force when that takes too long. */
  stop(): Promise<void>;
}
