import type { Actor } from '@koble/accounts/schema';
import { createSearchMemory, searchListings } from '@koble/catalogue';
import type { SearchInput } from '@koble/catalogue/schema';
import { openDatabase } from '@koble/db';
import { systemClock } from '@koble/kernel';
import { openSearchEngine } from '@koble/search';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { BenchContext } from '../bench';
import type { Ask } from './closed-loop';

/** The very bodies that the product sends for these searches: caught by a server that stands in the engine's place. */
export async function engineBodies(
  context: BenchContext,
  actor: Actor,
  inputs: readonly SearchInput[],
): Promise<Ask[]> {
  const bodies: string[] = [];
  const catcher = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      bodies.push(body);
      const results = [{ hits: [{}], totalHits: 1, facetDistribution: {} }];
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ results }));
    });
  });
  catcher.listen(0, '127.0.0.1');
  await once(catcher, 'listening');
  const address = catcher.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const engine = openSearchEngine({ url: `http://127.0.0.1:${port}`, key: context.meiliKey });
  const { db, close } = openDatabase(context.databaseUrl, { max: 1 });
  const services = { db, engine, ...createSearchMemory(db), clock: systemClock };
  for (const input of inputs) await searchListings(services, actor, input).catch(() => undefined);
  await Promise.all([engine.close(), close()]);
  catcher.close();
  return bodies.map((body) => ({ path: '/multi-search', method: 'POST', body }));
}
