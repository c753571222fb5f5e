import { postJson } from '../../shared/post-json';

/** Where somebody is signed in; `current` is this browser. `updatedAt` is ISO text. */
export interface OpenSession {
  id: string;
  updatedAt: string;
  userAgent: string | null;
  current: boolean;
}

export async function listOpenSessions(): Promise<OpenSession[]> {
  const answer = await fetch('/api/auth/list-sessions');
  if (!answer.ok) throw new Error('The sessions did not come');
  const said: unknown = await answer.json();
  return Array.isArray(said) ? said.filter(isOpenSession) : [];
}

export async function endSession(id: string): Promise<void> {
  await postJson('/api/auth/revoke-session', { id });
}

export async function endOtherSessions(): Promise<void> {
  await postJson('/api/auth/revoke-other-sessions', {});
}

function isOpenSession(said: unknown): said is OpenSession {
  return (
    typeof said === 'object' &&
    said !== null &&
    'id' in said &&
    typeof said.id === 'string' &&
    'updatedAt' in said &&
    typeof said.updatedAt === 'string' &&
    'userAgent' in said &&
    (said.userAgent === null || typeof said.userAgent === 'string') &&
    'current' in said &&
    typeof said.current === 'boolean'
  );
}

/** In the order in which they are told apart: most browsers also call themselves Safari and Chrome. */
const BROWSERS = [
  ['Firefox', /firefox|fxios/i],
  ['Edge', /edg/i],
  ['Opera', /opr\//i],
  ['Chrome', /chrome|crios/i],
  ['Safari', /safari/i],
] as const;
const SYSTEMS = [
  ['iPhone', /iphone/i],
  ['iPad', /ipad/i],
  ['Android', /android/i],
  ['Windows', /windows/i],
  ['Mac', /macintosh/i],
  ['Linux', /linux/i],
] as const;

/** What a browser calls itself, as a person would: "Firefox, Windows"; empty where it says nothing that is known. */
export function deviceOf(userAgent: string | null): string {
  const found = [BROWSERS, SYSTEMS].flatMap(
    (names) => names.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? [],
  );
  return found.join(', ');
}
