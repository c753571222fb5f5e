import type { World } from './world';
import type { CallerName } from './world-callers';

/** One way to call a procedure, and who is answered; all others are refused. */
export interface Cell {
  input?: (world: World) => unknown;
  yes: readonly CallerName[];
  /** Who sees what it is about and is told why it cannot be; everybody else is told "sign in", "not you" or "there is none". */
  told?: Partial<Record<'BAD_REQUEST' | 'CONFLICT', readonly CallerName[]>>;
}
