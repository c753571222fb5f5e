import { EnvironmentError, readEnv, readRunEnv } from './env';

type Command = (args: readonly string[]) => Promise<number>;

/** Loaded one by one: the sync has no use for the demo region. */
const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: async () => (await import('./commands/migrate')).migrate(readEnv()),
  run: async () => (await import('./run')).run(readRunEnv()),
  seed: async (args) => (await import('./commands/seed')).seed(readEnv(), args),
  import: async (args) => (await import('./commands/import')).importData(readEnv(), args),
};

process.exitCode = await main(process.argv.slice(2));
// Rather than waiting for it: nothing that is still open may keep a finished command alive.
process.exit();

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    console.error(`Say what to do: ${Object.keys(COMMANDS).join(', ')}`);
    return 1;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    return 1;
  }
}
