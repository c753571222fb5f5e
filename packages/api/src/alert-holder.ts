import type { Actor } from '@koble/accounts/schema';
import type { AlertHolder } from '@koble/alerts';
import { signIn } from './procedures';

/** Whose saved searches are meant: of the address that a token is for, else of whoever asks. @throws AppError `api.sign_in` */
export function alertHolder(actor: Actor, token: string | null): AlertHolder {
  if (token !== null) return { token };
  if (actor.kind === 'visitor') throw signIn();
  return { actor };
}
