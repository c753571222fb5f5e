/** Why nobody was signed in. */
export type SignInProblem = 'wrong' | 'too_many' | 'failed';

/** Starts a session, or says why not. */
export async function signIn(email: string, password: string): Promise<SignInProblem | undefined> {
  const answer = await post('/api/auth/sign-in/email', { email, password }).catch(() => undefined);
  if (answer === undefined) return 'failed';
  if (answer.ok) return undefined;
  if (answer.status === 429) return 'too_many';
  return answer.status === 401 || answer.status === 400 ? 'wrong' : 'failed';
}

export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
}

function post(address: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
