import {
  answerLink,
  answerOtherSupport,
  changeAward,
  declareAward,
  declareLink,
  getDeclarationText,
  getLedger,
  planAward,
  removeLink,
  withdrawAward,
} from '@koble/aid';
import {
  AwardChange,
  AwardInput,
  AwardPlan,
  AwardVersion,
  DeclarationRequest,
  LinkAnswer,
  LinkDeclaration,
  OtherSupportAnswer,
} from '@koble/aid/schema';
import { z } from 'zod';
import { companyProcedure, router } from '../procedures';

/** De minimis aid is between a company, those it lets act for it, and the companies it agrees to be linked with. */
export const aidRouter = router({
  ledger: companyProcedure.query(({ ctx }) => getLedger(ctx.services, ctx.actor)),
  plan: companyProcedure
    .input(AwardPlan)
    .query(({ ctx, input }) => planAward(ctx.services, ctx.actor, input)),
  declaration: companyProcedure
    .input(DeclarationRequest)
    .query(({ ctx, input }) => getDeclarationText(ctx.services, ctx.actor, input.language)),

  declare: companyProcedure
    .input(AwardInput)
    .mutation(({ ctx, input }) => declareAward(ctx.services, ctx.actor, input)),
  change: companyProcedure
    .input(AwardChange)
    .mutation(({ ctx, input }) => changeAward(ctx.services, ctx.actor, input)),
  withdraw: companyProcedure
    .input(AwardVersion)
    .mutation(({ ctx, input }) => withdrawAward(ctx.services, ctx.actor, input)),
  answerOtherSupport: companyProcedure
    .input(OtherSupportAnswer)
    .mutation(({ ctx, input }) => answerOtherSupport(ctx.services, ctx.actor, input)),

  declareLink: companyProcedure
    .input(LinkDeclaration)
    .mutation(({ ctx, input }) => declareLink(ctx.services, ctx.actor, input)),
  answerLink: companyProcedure
    .input(LinkAnswer)
    .mutation(({ ctx, input }) => answerLink(ctx.services, ctx.actor, input)),
  removeLink: companyProcedure
    .input(z.strictObject({ organisationId: z.uuid() }))
    .mutation(({ ctx, input }) => removeLink(ctx.services, ctx.actor, input.organisationId)),
});
