import { AppError } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import type { EnqueuedTask } from 'meilisearch';
import { asked, type SearchEngine } from './engine';
import { waitForTasks } from './engine-tasks';
import { LISTINGS_SETTINGS } from './listings-index';
import { searchError } from './search-error';

/** `missing`: there is no index; `outdated`: it was made with other settings than the present ones. */
export type IndexState = 'ready' | 'outdated' | 'missing';

/** How the index stands. Never made on the fly: the engine would make one without settings, which finds nothing it is asked for. */
export async function indexState(engine: SearchEngine): Promise<IndexState> {
  if (!(await indexExists(engine, engine.uid))) return 'missing';
  const settings = await asked(() => engine.client.index(engine.uid).getSettings());
  const ours = Object.fromEntries(
    Object.entries(settings).filter(([name]) => name in LISTINGS_SETTINGS),
  );
  return fingerprint(ours) === fingerprint(LISTINGS_SETTINGS) ? 'ready' : 'outdated';
}

export async function indexExists(engine: SearchEngine, uid: string): Promise<boolean> {
  try {
    await asked(() => engine.client.getRawIndex(uid));
    return true;
  } catch (error) {
    if (error instanceof AppError && String(error.details['reason']).startsWith('index_not_found'))
      return false;
    throw error;
  }
}

/** Makes an empty index with the settings, in place of one of that name. */
export async function makeIndex(engine: SearchEngine, uid: string): Promise<void> {
  await dropIndex(engine, uid);
  await succeed(engine, () => engine.client.createIndex(uid, { primaryKey: 'id' }));
  await succeed(engine, () => engine.client.index(uid).updateSettings(LISTINGS_SETTINGS));
}

export async function dropIndex(engine: SearchEngine, uid: string): Promise<void> {
  if (await indexExists(engine, uid)) await succeed(engine, () => engine.client.deleteIndex(uid));
}

/** Puts the index `next` in the place of the one that is searched, between one search and the next; `next` is then the old one. */
export async function swapIn(engine: SearchEngine, next: string): Promise<void> {
  const rename = !(await indexExists(engine, engine.uid));
  await succeed(engine, () => engine.client.swapIndexes([{ indexes: [next, engine.uid], rename }]));
}

async function succeed(engine: SearchEngine, call: () => PromiseLike<EnqueuedTask>): Promise<void> {
  const problem = await waitForTasks(engine, [await asked(call)]);
  if (problem !== undefined) throw searchError('search.bad_request', problem);
}
