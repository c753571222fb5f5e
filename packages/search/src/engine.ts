import { AppError } from '@koble/kernel';
import { Meilisearch } from 'meilisearch';
import { availableParallelism } from 'node:os';
import { Pool } from 'undici';
import { renderFilter, type Filter } from './filter';
import { createGate } from './gate';
import { errorOfAnswer, errorOfConnection } from './search-error';

/** One query on the listings; see the engine's own search parameters of the same names. */
export interface EngineQuery {
  q?: string;
  matchingStrategy?: 'all' | 'last' | 'frequency';
  filter?: Filter;
  sort?: string[];
  facets?: string[];
  attributesToRetrieve?: string[];
  hitsPerPage?: number;
  page?: number;
  limit?: number;
  offset?: number;
  showRankingScore?: boolean;
}

/** `totalHits` where `hitsPerPage` was given, else `estimatedTotalHits`. */
export interface EngineAnswer<Hit> {
  hits: Hit[];
  totalHits?: number;
  estimatedTotalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

export interface SearchEngine {
  /** Name of the index that is searched. */
  readonly uid: string;
  /** The engine's whole API, for filling and mending the index. It waits longer, and its errors are `SearchErrorCode`s when inside `asked`. */
  readonly client: Meilisearch;
  /** Answers queries in their order, in one request. @throws AppError<SearchErrorCode> */
  multiSearch<Hit>(queries: readonly EngineQuery[]): Promise<EngineAnswer<Hit>[]>;
  /** Whether a search is answered: the engine calls itself available also with a full disk or without the index. */
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}

export interface EngineOptions {
  url: string;
  key: string;
  /** Before the names of its indexes, so that tests can share one engine. */
  prefix?: string;
  searchTimeoutMs?: number;
  maxInFlight?: number;
  maxWaiting?: number;
}

const CONNECTIONS = 32;
const SEARCH_TIMEOUT_MS = 1500;
const WRITE_TIMEOUT_MS = 60_000;

/**
 * The search engine behind one pool of kept-alive connections, through its official client. The client's own `fetch` asks for
 * compressed answers, which cost 40 ms a call (engine.md 0.1). Searches go past the client, straight to the pool: it costs
 * 0.1 to 0.16 ms of the 2 that a search takes, and nothing else is asked so often.
 */
export function openSearchEngine(options: EngineOptions): SearchEngine {
  const pool = new Pool(new URL(options.url).origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connect: { timeout: 1000 },
  });
  const uid = `${options.prefix ?? ''}listings`;
  const ask = askOn(pool, options, options.searchTimeoutMs ?? SEARCH_TIMEOUT_MS);
  const searching = clientOn(ask, options);
  const gate = createGate({
    atOnce: options.maxInFlight ?? Math.max(8, 2 * availableParallelism()),
    waiting: options.maxWaiting ?? 100,
  });
  return {
    uid,
    client: clientOn(askOn(pool, options, WRITE_TIMEOUT_MS), options),
    async multiSearch<Hit>(queries: readonly EngineQuery[]): Promise<EngineAnswer<Hit>[]> {
      if (queries.length === 0) return [];
      const asking = {
        queries: queries.map(({ filter, ...query }) => ({
          ...query,
          indexUid: uid,
          ...(filter === undefined ? {} : { filter: renderFilter(filter) }),
        })),
      };
      return resultsOf<Hit>(await gate(() => ask('/multi-search', 'POST', JSON.stringify(asking))));
    },
    isHealthy: () =>
      searching
        .index(uid)
        .search('', { limit: 1 })
        .then(
          () => true,
          () => false,
        ),
    close: () => pool.close(),
  };
}

/** The answers to a multi-search; what a hit holds is what its query asked for. */
function resultsOf<Hit>(answer: unknown): EngineAnswer<Hit>[] {
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'results' in answer &&
    Array.isArray(answer.results)
  )
    // oxlint-disable-next-line typescript/no-unsafe-return -- the one edge where the engine's answer gets its type
    return answer.results;
  throw new Error('the search engine answered a multi-search without results');
}

/** Calls the client and gives its failure as one of ours. @throws AppError<SearchErrorCode> */
export async function asked<Result>(call: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof AppError) throw cause;
    throw error;
  }
}

type Ask = (path: string, method: string, body: string | null) => Promise<unknown>;

/** One request on the pool, its answer parsed. @throws AppError<SearchErrorCode> */
function askOn(pool: Pool, { key }: EngineOptions, timeoutMs: number): Ask {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return async (path, method, body) => {
    const answer = await pool
      .request({ path, method, headers, body, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
      .then(async (got) => ({ statusCode: got.statusCode, text: await got.body.text() }))
      .catch((error: unknown) => {
        throw errorOfConnection(error);
      });
    if (answer.statusCode >= 300) throw errorOfAnswer(answer.statusCode, answer.text);
    const parsed: unknown = answer.text === '' ? undefined : JSON.parse(answer.text);
    return parsed;
  };
}

/** The official client on such requests. */
function clientOn(ask: Ask, { url, key }: EngineOptions): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else lets it use a pool; the version is pinned
    httpClient(address, init) {
      const { pathname, search } = new URL(address instanceof Request ? address.url : address);
      return ask(
        pathname + search,
        init?.method ?? 'GET',
        typeof init?.body === 'string' ? init.body : null,
      );
    },
  });
}
