import { buildServer } from './build-server';
import { readEnv } from './env';

const env = readEnv();
const { app } = await buildServer(env);

let closing = false;
function close(): void {
  if (closing) return;
  closing = true;
  app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
  setTimeout(() => process.exit(1), 10_000).unref();
}
process.on('SIGINT', close);
process.on('SIGTERM', close);
// Started by the launcher: when it is gone, however it went, so is this.
if (process.send) process.on('disconnect', close);

try {
  await app.listen({ port: env.PORT, host: env.HOST });
  process.send?.({ listening: env.PORT });
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  app.log.fatal(
    `Port ${env.PORT} is in use by another program. Choose another: PORT=${env.PORT + 1} npm start`,
  );
  await app.close();
  process.exit(1);
}
