import { DEMO_LOGINS } from '@koble/demo/schema';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { whenAborted } from './ending';
import type { KobleEnvironment } from './koble-environment';
import type { Progress } from './progress';
import { exitCode } from './run-program';

/** Runs the built worker and server until one of them ends or the signal aborts, and ends both. Gives the exit code. */
export async function serve(
  env: KobleEnvironment,
  step: Progress,
  ending: AbortSignal,
): Promise<number> {
  const execArgv = ['--enable-source-maps'];
  const worker = fork('apps/worker/dist/main.js', ['run'], { env, execArgv });
  const server = fork('apps/server/dist/main.js', [], { env, execArgv });
  void Promise.all([once(server, 'message'), once(worker, 'message')]).then(() => {
    step(`Koble is ready on ${env.BASE_URL}`);
    printLogins();
  });
  const problem = await Promise.race([
    whenAborted(ending),
    exitCode(server).then((code) => `The server has ended (${code}).`),
    exitCode(worker).then((code) => `The worker has ended (${code}).`),
  ]);
  // At Ctrl-C they got the signal too, and may have been faster.
  if (problem !== undefined && !ending.aborted) console.error(problem);
  await Promise.all([end(server), end(worker)]);
  return 1;
}

/** Both drain on SIGTERM, within ten seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await exitCode(child);
}

function printLogins(): void {
  console.log('\nDemo log-ins (invented people):');
  for (const { role, email, password } of DEMO_LOGINS)
    console.log(`  ${role.padEnd(12)} ${email.padEnd(34)} ${password}`);
  console.log('\nCtrl-C ends everything; the data stays.');
}
