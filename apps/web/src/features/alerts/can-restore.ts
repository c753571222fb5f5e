import type { SavedAlert } from '@koble/alerts/schema';
import { chosenDays } from './chosen-days';

/** Whether a deleted search can be saved anew: not without an account, where it has to be confirmed, nor to a day that is not ahead. */
export function canRestore(
  { lasts }: Pick<SavedAlert, 'lasts'>,
  token: string | null,
  now = new Date(),
): boolean {
  return token === null && (lasts.kind === 'days' || lasts.on >= chosenDays(now).first);
}
