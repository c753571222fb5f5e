import { readEnv, type Env } from './env';

type Command = (env: Env, args: readonly string[]) => Promise<number>;

/** Loaded one by one: the sync has no use for the demo region. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  migrate: async () => (await import('./commands/migrate')).migrate,
  run: async () => (await import('./run')).run,
  seed: async () => (await import('./commands/seed')).seed,
  import: async () => (await import('./commands/import')).importData,
};

process.exitCode = await main(process.argv.slice(2));
// Rather than waiting for it: nothing that is still open may keep a finished command alive.
process.exit();

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name];
  if (!load) {
    console.error(`Say what to do: ${Object.keys(COMMANDS).join(', ')}`);
    return 1;
  }
  const env = environment();
  return env === undefined ? 1 : (await load())(env, args);
}

function environment(): Env | undefined {
  try {
    return readEnv();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
