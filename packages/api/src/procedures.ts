import type { Actor } from '@koble/accounts/schema';
import { AppError } from '@koble/kernel';
import { initTRPC } from '@trpc/server';
import type { Context } from './context';
import { kobleError, toTransportError } from './error-shape';
import { refuseUnstorable } from './refuse-unstorable';

/** Who may call a procedure; the matrix test reads it and fails on a procedure that has none. */
export interface ProcedureMeta {
  callers: 'everybody' | 'signed_in' | ActingKind[];
}

type ActingKind = Exclude<Actor['kind'], 'visitor'>;

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

const procedure = t.procedure
  .use(async ({ next }) => {
    const result = await next();
    return result.ok ? result : { ...result, error: toTransportError(result.error) };
  })
  .use(async ({ next, getRawInput }) => {
    refuseUnstorable(await getRawInput());
    return next();
  });

/** Anybody, signed in or not. */
export const publicProcedure = procedure.meta({ callers: 'everybody' });

/** Anybody who is signed in, as themself or for an organisation; what they may see is a matter of each row. */
export const signedInProcedure = procedure.meta({ callers: 'signed_in' }).use(({ ctx, next }) => {
  const { actor, sessionId } = ctx;
  if (actor.kind === 'visitor' || sessionId === null) throw signIn();
  return next({ ctx: { ...ctx, actor, sessionId } });
});

/** Somebody who acts for an organisation of any kind. */
export const organisationProcedure = actingAs(
  'company',
  'partner',
  'operator',
  'funder',
  'programme',
);

/** Somebody who acts for a company. */
export const companyProcedure = actingAs('company');

/** Companies, and the operators' advisers: those who may see nameless candidates. */
export const candidateViewerProcedure = actingAs('company', 'operator');

/** Companies, and the operators' advisers with whom they share a plan. */
export const planReaderProcedure = actingAs('company', 'operator');

/** An adviser of a business garden or an incubator. */
export const adviserProcedure = actingAs('operator');

/** Somebody who acts for an R&D partner. */
export const partnerProcedure = actingAs('partner');

/** The two sides that agree on pilots. */
export const negotiatorProcedure = actingAs('company', 'partner');

/** Somebody who acts for themself. */
export const candidateProcedure = actingAs('candidate');

/** Those who keep the funding catalogue: funders, and the operators' advisers. */
export const cataloguerProcedure = actingAs('funder', 'operator');

function actingAs<Kind extends ActingKind>(...kinds: [Kind, ...Kind[]]) {
  return procedure.meta({ callers: kinds }).use(({ ctx, next }) => {
    const { actor } = ctx;
    if (actor.kind === 'visitor') throw signIn();
    if (!isOneOf(actor, kinds)) throw wrongRole();
    return next({ ctx: { ...ctx, actor } });
  });
}

function isOneOf<Kind extends ActingKind>(
  actor: Actor,
  kinds: readonly Kind[],
): actor is Extract<Actor, { kind: Kind }> {
  return kinds.some((kind) => kind === actor.kind);
}

export function signIn(): AppError<ApiErrorCode> {
  return new AppError('api.sign_in', 'unauthenticated');
}

function wrongRole(): AppError<ApiErrorCode> {
  return new AppError('api.wrong_role', 'forbidden');
}
