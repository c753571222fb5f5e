// Runs one program, and ends it with all it has started when the launcher is gone, however it went. Its arguments are the
// program and the program's own. Ctrl-C does not come here (the launcher tells), so what runs can be ended in order.
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers';

const GRACE_MS = 10_000;
const LOOK_EVERY_MS = 20;

const [, , program = '', ...args] = process.argv;
// In a group of its own: turbo's and npm's wrappers do not pass a signal on, a group gets it whole.
const child = spawn(program, args, {
  stdio: 'inherit',
  detached: true,
  shell: process.platform === 'win32',
});
let ending = false;

child.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.once('exit', (code) => {
  whenGroupIsGone(() => process.exit(code ?? 1));
});
process.on('disconnect', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
// It may have happened before anybody listened.
if (!process.connected) end();

function end() {
  if (ending) return;
  ending = true;
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), GRACE_MS);
}

/** A program that ends by itself may leave something running on purpose; one that is ended may not. */
function whenGroupIsGone(then) {
  if (!ending || !signalGroup(0)) then();
  else setTimeout(whenGroupIsGone, LOOK_EVERY_MS, then);
}

/** False when nothing of the group is left. */
function signalGroup(signal) {
  try {
    if (process.platform === 'win32') return child.kill(signal);
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
