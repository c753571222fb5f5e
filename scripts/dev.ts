import { lockFolder, onNpmGone, startServices } from '@koble/embedded';
import { DATA_DIR, rememberAddresses } from './local-data';
import { exitCode, runProgram, startProgram } from './run-program';
import { environment } from './start';

const WEB_PORT = '5173';

/** `npm run dev`: the same as `npm start`, but the server, the worker and the web start again on every change. */
export async function dev(): Promise<number> {
  lockFolder(DATA_DIR);
  const services = await startServices({ dataDir: DATA_DIR });
  const env = {
    ...environment(services),
    NODE_ENV: 'development',
    // Browsers come through Vite, so that is whose address they send.
    BASE_URL: `http://localhost:${WEB_PORT}`,
    SERVER_URL: `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`,
    WEB_PORT,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  };
  rememberAddresses(env);
  for (const args of [['migrate'], ['seed', '--if-empty']])
    if ((await runProgram('tsx', ['apps/worker/src/main.ts', ...args], { env })) !== 0) {
      await services.stop();
      return 1;
    }
  const turbo = startProgram('turbo', ['run', 'dev'], { env });
  const end = (): void => {
    turbo.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  onNpmGone(end);
  void services.failed.then(end);
  await exitCode(turbo);
  await services.stop();
  return 0;
}
