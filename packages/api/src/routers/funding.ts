import { answerFunding, answerProject, getCall } from '@koble/funding';
import { CallSlug, FundingQuestion, ProjectQuestion } from '@koble/funding/schema';
import { z } from 'zod';
import { publicProcedure, router } from '../procedures';

export const fundingRouter = router({
  get: publicProcedure
    .input(z.strictObject({ slug: CallSlug }))
    .query(({ ctx, input }) => getCall(ctx.services, ctx.actor, input.slug)),
  // A question, but one that can be longer than an address may be.
  answer: publicProcedure
    .input(FundingQuestion)
    .mutation(({ ctx, input }) => answerFunding(ctx.services, ctx.actor, input)),
  project: publicProcedure
    .input(ProjectQuestion)
    .mutation(({ ctx, input }) => answerProject(ctx.services, ctx.actor, input)),
});
