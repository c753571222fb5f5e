import { closeNeed, getPublicNeed, listOwnNeeds, publishNeed, reopenNeed } from '@koble/needs';
import { NeedInput } from '@koble/needs/schema';
import { z } from 'zod';
import { companyProcedure, publicProcedure, router } from '../procedures';

export const needsRouter = router({
  get: publicProcedure
    .input(z.strictObject({ kind: z.enum(['role', 'challenge']), id: z.uuid() }))
    .query(({ ctx, input }) => getPublicNeed(ctx.services, ctx.actor, input)),
  mine: companyProcedure.query(({ ctx }) => listOwnNeeds(ctx.services, ctx.actor)),
  publish: companyProcedure
    .input(NeedInput)
    .mutation(({ ctx, input }) => publishNeed(ctx.services, ctx.actor, input)),
  close: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => closeNeed(ctx.services, ctx.actor, input.id)),
  reopen: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => reopenNeed(ctx.services, ctx.actor, input.id)),
});
