import {
  answerCalls,
  answerFunding,
  answerProject,
  getCall,
  getCompanyAnswers,
  saveCompanyAnswers,
} from '@koble/funding';
import {
  AnswersToKeep,
  CallsQuestion,
  CallSlug,
  FundingQuestion,
  ProjectQuestion,
} from '@koble/funding/schema';
import { z } from 'zod';
import { companyProcedure, publicProcedure, router } from '../procedures';

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
  answerAll: publicProcedure
    .input(CallsQuestion)
    .mutation(({ ctx, input }) => answerCalls(ctx.services, ctx.actor, input)),
  companyAnswers: companyProcedure.query(({ ctx }) => getCompanyAnswers(ctx.services, ctx.actor)),
  saveCompanyAnswers: companyProcedure
    .input(AnswersToKeep)
    .mutation(({ ctx, input }) => saveCompanyAnswers(ctx.services, ctx.actor, input)),
});
