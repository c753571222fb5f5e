import { AppError } from '@koble/kernel';
import { initTRPC } from '@trpc/server';
import type { Context } from './context';
import { kobleError, toTransportError } from './error-shape';

/** Who may call a procedure; the matrix test reads it and fails on a procedure that has none. */
export interface ProcedureMeta {
  callers: 'everybody' | 'company' | 'candidate_viewers';
}

export type ApiErrorCode = 'api.sign_in' | 'api.wrong_role';

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message: error.code,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, koble: kobleError(error) },
    }),
  });

export const router = t.router;

const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  return result.ok ? result : { ...result, error: toTransportError(result.error) };
});

/** Anybody, signed in or not. */
export const publicProcedure = procedure.meta({ callers: 'everybody' });

/** Somebody who acts for a company. */
export const companyProcedure = procedure.meta({ callers: 'company' }).use(({ ctx, next }) => {
  const { actor } = ctx;
  if (actor.kind === 'visitor') throw signIn();
  if (actor.kind !== 'company') throw wrongRole();
  return next({ ctx: { ...ctx, actor } });
});

/** Companies, and the operators' advisers: those who may see nameless candidates. */
export const candidateViewerProcedure = procedure
  .meta({ callers: 'candidate_viewers' })
  .use(({ ctx, next }) => {
    const { actor } = ctx;
    if (actor.kind === 'visitor') throw signIn();
    if (actor.kind !== 'company' && actor.kind !== 'operator') throw wrongRole();
    return next({ ctx: { ...ctx, actor } });
  });

function signIn(): AppError<ApiErrorCode> {
  return new AppError('api.sign_in', 'unauthenticated');
}

function wrongRole(): AppError<ApiErrorCode> {
  return new AppError('api.wrong_role', 'forbidden');
}
