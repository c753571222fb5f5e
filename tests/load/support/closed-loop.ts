import type { Pool } from 'undici';

export interface Target {
  pool: Pool;
  headers: Record<string, string>;
}

export interface Ask {
  path: string;
  method: 'GET' | 'POST';
  body?: string;
}

/** Sends these requests, so many at a time, each as soon as one before has been answered. */
export async function closedLoop(
  { pool, headers }: Target,
  asks: readonly Ask[],
  clients: number,
): Promise<{ times: number[]; perSecond: number }> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    for (let ask = asks[next++]; ask !== undefined; ask = asks[next++]) {
      const sent = performance.now();
      const { statusCode, body } = await pool.request({
        ...ask,
        headers: { 'content-type': 'application/json', ...headers },
      });
      const text = await body.text();
      times.push(performance.now() - sent);
      if (statusCode !== 200)
        throw new Error(`${ask.path} answered ${statusCode}: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, perSecond: (times.length * 1000) / (performance.now() - began) };
}
