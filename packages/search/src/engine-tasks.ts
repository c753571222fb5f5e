import { DAY_MS } from '@koble/kernel';
import type { EnqueuedTask, Task } from 'meilisearch';
import { setTimeout as sleep } from 'node:timers/promises';
import { asked, type SearchEngine } from './engine';
import { searchError } from './search-error';

const SHORTEST_POLL_MS = 5;
const LONGEST_POLL_MS = 20;

/**
 * Waits until the engine has done these tasks. A task that was accepted can still fail, and nobody tells: only `succeeded` counts.
 * Gives the engine's words when it refuses the content, nothing when all went well.
 *
 * @throws AppError `search.unavailable` when the engine itself is what failed: the same content may go well later
 */
export async function waitForTasks(
  engine: SearchEngine,
  enqueued: readonly EnqueuedTask[],
): Promise<string | undefined> {
  const uids = enqueued.map(({ taskUid }) => taskUid);
  for (let pause = SHORTEST_POLL_MS; ; pause = Math.min(pause * 1.5, LONGEST_POLL_MS)) {
    const { results } = await asked(() => engine.client.tasks.getTasks({ uids }));
    if (results.length < uids.length)
      throw searchError('search.unavailable', 'the engine has forgotten its tasks');
    if (results.every(({ finishedAt }) => finishedAt !== null)) return problemOf(results);
    await sleep(pause);
  }
}

function problemOf(tasks: readonly Task[]): string | undefined {
  const failed = tasks.find(({ status }) => status !== 'succeeded');
  if (!failed) return undefined;
  const { type, code, message } = failed.error ?? {
    type: 'system',
    code: failed.status,
    message: 'the task was canceled',
  };
  const problem = `${code}: ${message}`;
  // A full disk or a refused key is nobody's document's fault.
  if (type === 'system' || type === 'auth') throw searchError('search.unavailable', problem);
  return problem;
}

/** Waits until the engine has nothing left to do for the index, whoever asked for it. */
export async function waitUntilIdle(engine: SearchEngine): Promise<void> {
  for (;;) {
    const { total } = await asked(() =>
      engine.client.tasks.getTasks({
        indexUids: [engine.uid],
        statuses: ['enqueued', 'processing'],
        limit: 1,
      }),
    );
    if (total === 0) return;
    await sleep(LONGEST_POLL_MS);
  }
}

const TASKS_ARE_KEPT_MS = 7 * DAY_MS;

/** Forgets tasks that succeeded more than a week ago: at a million of them the engine stops taking new ones. */
export async function deleteOldTasks(engine: SearchEngine, now: Date): Promise<void> {
  await asked(() =>
    engine.client.tasks.deleteTasks({
      statuses: ['succeeded'],
      beforeEnqueuedAt: new Date(now.getTime() - TASKS_ARE_KEPT_MS).toISOString(),
    }),
  );
}
