import {
  aboutHowManyFit,
  approveNeed,
  closeNeed,
  discardNeed,
  getOwnChallenge,
  getPublicNeed,
  listOwnNeeds,
  listSharedChallenges,
  listWaitingNeeds,
  publishNeed,
  renewNeed,
  reopenNeed,
  resubmitNeed,
  saveBrief,
  sendBackNeed,
  shareChallenge,
} from '@koble/needs';
import { BriefSave, ChallengeShare, NeedInput, ReadForReview, SentBack } from '@koble/needs/schema';
import { SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';
import {
  adviserProcedure,
  companyProcedure,
  partnerProcedure,
  publicProcedure,
  router,
} from '../procedures';

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
  resubmit: companyProcedure
    .input(z.strictObject({ id: z.uuid(), need: NeedInput }))
    .mutation(({ ctx, input }) => resubmitNeed(ctx.services, ctx.actor, input)),
  discard: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => discardNeed(ctx.services, ctx.actor, input.id)),
  close: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => closeNeed(ctx.services, ctx.actor, input.id)),
  renew: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => renewNeed(ctx.services, ctx.actor, input.id)),
  reopen: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => reopenNeed(ctx.services, ctx.actor, input.id)),

  challenge: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getOwnChallenge(ctx.services, ctx.actor, input.id)),
  saveBrief: companyProcedure
    .input(BriefSave)
    .mutation(({ ctx, input }) => saveBrief(ctx.services, ctx.actor, input)),
  share: companyProcedure
    .input(ChallengeShare)
    .mutation(({ ctx, input }) => shareChallenge(ctx.services, ctx.actor, input)),
  shared: partnerProcedure.query(({ ctx }) => listSharedChallenges(ctx.services, ctx.actor)),

  waiting: adviserProcedure.query(({ ctx }) => listWaitingNeeds(ctx.services, ctx.actor)),
  approve: adviserProcedure
    .input(ReadForReview)
    .mutation(({ ctx, input }) => approveNeed(ctx.services, ctx.actor, input)),
  sendBack: adviserProcedure
    .input(SentBack)
    .mutation(({ ctx, input }) => sendBackNeed(ctx.services, ctx.actor, input)),
});
