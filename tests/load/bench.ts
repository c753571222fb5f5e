/** One figure of the table. `met` is null where there is no goal. */
export interface BenchRow {
  measure: string;
  value: number;
  unit: string;
  goal: string;
  met: boolean | null;
}

export interface BenchContext {
  databaseUrl: string;
  meiliUrl: string;
  meiliKey: string;
  dir: string;
  /** Called when all is measured, before the servers end. */
  closers: (() => Promise<void>)[];
}

/** What a file `*.bench.ts` exports. */
export interface Bench {
  name: string;
  run(context: BenchContext): Promise<BenchRow[]>;
}
