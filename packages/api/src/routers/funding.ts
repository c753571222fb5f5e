import {
  answerCalls,
  answerFunding,
  getCall,
  getCompanyAnswers,
  publishCall,
  saveCompanyAnswers,
} from '@koble/funding';
import { AnswersToKeep, CallInput, CallsQuestion, FundingQuestion } from '@koble/funding/schema';
import { z } from 'zod';
import { cataloguerProcedure, companyProcedure, publicProcedure, router } from '../procedures';

export const fundingRouter = router({
  get: publicProcedure
    .input(z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,80}$/) }))
    .query(({ ctx, input }) => getCall(ctx.services, ctx.actor, input.slug)),
  // A question, but one that can be longer than an address may be.
  answer: publicProcedure
    .input(FundingQuestion)
    .mutation(({ ctx, input }) => answerFunding(ctx.services, ctx.actor, input)),
  answerAll: publicProcedure
    .input(CallsQuestion)
    .mutation(({ ctx, input }) => answerCalls(ctx.services, ctx.actor, input)),
  companyAnswers: companyProcedure.query(({ ctx }) => getCompanyAnswers(ctx.services, ctx.actor)),
  saveCompanyAnswers: companyProcedure
    .input(AnswersToKeep)
    .mutation(({ ctx, input }) => saveCompanyAnswers(ctx.services, ctx.actor, input)),
  publish: cataloguerProcedure
    .input(CallInput)
    .mutation(({ ctx, input }) => publishCall(ctx.services, ctx.actor, input)),
});
