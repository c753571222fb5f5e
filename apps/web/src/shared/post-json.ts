/** What a route beside tRPC's refused with; `data` is in the form that `useProblem` reads. */
class RefusedError extends Error {
  readonly data: unknown;
  constructor(data: unknown) {
    super('The server refused');
    this.name = 'RefusedError';
    this.data = data;
  }
}

/** Posts to a route that is not tRPC's (sign-in, the stop of a mail) and gives its answer; a refusal is thrown. */
export async function postJson(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new RefusedError(dataOf(said));
  return said;
}

function dataOf(said: unknown): unknown {
  if (typeof said !== 'object' || said === null || !('error' in said)) return undefined;
  const { error } = said;
  return typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
}
