import { answerFunding, answerProject, getCall, publishCall } from '@koble/funding';
import { CallInput, FundingQuestion, ProjectQuestion } from '@koble/funding/schema';
import { z } from 'zod';
import { cataloguerProcedure, publicProcedure, router } from '../procedures';

export const fundingRouter = router({
  get: publicProcedure
    .input(z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,80}$/) }))
    .query(({ ctx, input }) => getCall(ctx.services, ctx.actor, input.slug)),
  // A question, but one that can be longer than an address may be.
  answer: publicProcedure
    .input(FundingQuestion)
    .mutation(({ ctx, input }) => answerFunding(ctx.services, ctx.actor, input)),
  project: publicProcedure
    .input(ProjectQuestion)
    .mutation(({ ctx, input }) => answerProject(ctx.services, ctx.actor, input)),
  publish: cataloguerProcedure
    .input(CallInput)
    .mutation(({ ctx, input }) => publishCall(ctx.services, ctx.actor, input)),
});
