import {
  approveDelivery,
  consentToResult,
  deliverAgreement,
  getDelivery,
  getPartnerRating,
  getPublicResult,
  listPublicResults,
  markMilestone,
  removeDeliveryFile,
  sendDeliveryBack,
  spendHours,
  takeHoursBack,
  writeResult,
  writeReview,
} from '@koble/agreements';
import {
  AtVersion,
  DeliveryFileTaken,
  DeliveryObjection,
  HoursSpent,
  HoursTaken,
  MilestoneMark,
  ResultConsent,
  ResultInput,
  ReviewInput,
} from '@koble/agreements/schema';
import { z } from 'zod';
import { negotiatorProcedure, publicProcedure, router } from '../procedures';

export const deliveryRouter = router({
  get: negotiatorProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getDelivery(ctx.services, ctx.actor, input)),
  spendHours: negotiatorProcedure
    .input(HoursSpent)
    .mutation(({ ctx, input }) => spendHours(ctx.services, ctx.actor, input)),
  takeHoursBack: negotiatorProcedure
    .input(HoursTaken)
    .mutation(({ ctx, input }) => takeHoursBack(ctx.services, ctx.actor, input)),
  markMilestone: negotiatorProcedure
    .input(MilestoneMark)
    .mutation(({ ctx, input }) => markMilestone(ctx.services, ctx.actor, input)),
  removeFile: negotiatorProcedure
    .input(DeliveryFileTaken)
    .mutation(({ ctx, input }) => removeDeliveryFile(ctx.services, ctx.actor, input)),
  deliver: negotiatorProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => deliverAgreement(ctx.services, ctx.actor, input)),
  sendBack: negotiatorProcedure
    .input(DeliveryObjection)
    .mutation(({ ctx, input }) => sendDeliveryBack(ctx.services, ctx.actor, input)),
  approve: negotiatorProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => approveDelivery(ctx.services, ctx.actor, input)),
  review: negotiatorProcedure
    .input(ReviewInput)
    .mutation(({ ctx, input }) => writeReview(ctx.services, ctx.actor, input)),
  writeResult: negotiatorProcedure
    .input(ResultInput)
    .mutation(({ ctx, input }) => writeResult(ctx.services, ctx.actor, input)),
  consentToResult: negotiatorProcedure
    .input(ResultConsent)
    .mutation(({ ctx, input }) => consentToResult(ctx.services, ctx.actor, input)),
  rating: publicProcedure
    .input(z.strictObject({ partnerId: z.uuid() }))
    .query(({ ctx, input }) => getPartnerRating(ctx.services, input)),
  result: publicProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getPublicResult(ctx.services, input)),
  results: publicProcedure.query(({ ctx }) => listPublicResults(ctx.services.db)),
});
