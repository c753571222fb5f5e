import {
  aboutHowManyFit,
  closeNeed,
  getPublicNeed,
  listOwnNeeds,
  publishNeed,
  renewNeed,
  reopenNeed,
} from '@koble/needs';
import { NeedInput } from '@koble/needs/schema';
import { SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { companyProcedure, publicProcedure, router } from '../procedures';

export const needsRouter = router({
  get: publicProcedure
    .input(z.strictObject({ kind: z.enum(['role', 'challenge']), id: z.uuid() }))
    .query(({ ctx, input }) => getPublicNeed(ctx.services, ctx.actor, input)),
  fitting: companyProcedure
    .input(z.strictObject({ skillsMust: z.array(SkillId).min(1).max(20) }))
    .query(({ ctx, input }) => aboutHowManyFit(ctx.services, ctx.actor, input)),
  mine: companyProcedure.query(({ ctx }) => listOwnNeeds(ctx.services, ctx.actor)),
  publish: companyProcedure
    .input(NeedInput)
    .mutation(({ ctx, input }) => publishNeed(ctx.services, ctx.actor, input)),
  close: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => closeNeed(ctx.services, ctx.actor, input.id)),
  renew: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => renewNeed(ctx.services, ctx.actor, input.id)),
  reopen: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => reopenNeed(ctx.services, ctx.actor, input.id)),
});
