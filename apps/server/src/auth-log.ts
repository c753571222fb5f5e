import { errorForLog } from '@koble/db';

/** Where sign-in writes what an operator should see; Fastify's logger is one. */
export interface AuthLog {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The reason without the error's own fields, which may hold what somebody typed or a provider answered. */
export function reasonOf(error: unknown): Partial<Record<'reason' | 'code', string | undefined>> {
  if (!(error instanceof Error)) return {};
  const { message: reason, code } = errorForLog(error);
  return { reason, code };
}
