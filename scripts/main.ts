import { endingSignal } from './ending';

/** Runs to its end or until the signal aborts, and gives the exit code. */
type Command = (args: string[], ending: AbortSignal) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start')).start,
  dev: async () => (await import('./dev')).dev,
  test: async () => (await import('./test')).test,
  check: async () => (await import('./check')).check,
  bench: async () => (await import('./bench')).bench,
  seed: async () => (await import('./worker-command')).seed,
  import: async () => (await import('./worker-command')).importData,
};

const [name = 'start', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (load === undefined) {
  console.error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
const ending = endingSignal();
try {
  process.exit(await (await load())(args, ending));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
