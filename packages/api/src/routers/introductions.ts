import {
  acceptIntroduction,
  agreeIntroduction,
  answerOutcome,
  askAdviser,
  considerIntroduction,
  cosignIntroduction,
  countOwnAnswers,
  declineIntroduction,
  discardDraft,
  fillNeed,
  finishIntroduction,
  getIntroduction,
  interestForm,
  listInbox,
  listSent,
  openIntroduction,
  proposeDeclineText,
  proposeIntroduction,
  revealContact,
  saveDraft,
  sendInterest,
  stayOut,
  stepIn,
  withdrawIntroduction,
} from '@koble/introductions';
import {
  AdviserAsked,
  AtVersion,
  Cosignature,
  Decline,
  DeclineTextWish,
  DraftSave,
  Filled,
  InterestObject,
  OutcomeAnswer,
  Proposal,
} from '@koble/introductions/schema';
import { z } from 'zod';
import {
  adviserProcedure,
  companyProcedure,
  organisationProcedure,
  router,
  signedInProcedure,
} from '../procedures';

const One = z.strictObject({ id: z.uuid() });

export const introductionsRouter = router({
  form: signedInProcedure
    .input(z.strictObject({ object: InterestObject }))
    .query(({ ctx, input }) => interestForm(ctx.services, ctx.actor, input)),
  saveDraft: signedInProcedure
    .input(DraftSave)
    .mutation(({ ctx, input }) => saveDraft(ctx.services, ctx.actor, input)),
  send: signedInProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => sendInterest(ctx.services, ctx.actor, input)),
  discard: signedInProcedure
    .input(One)
    .mutation(({ ctx, input }) => discardDraft(ctx.services, ctx.actor, input)),
  sent: signedInProcedure.query(({ ctx }) => listSent(ctx.services, ctx.actor)),
  inbox: signedInProcedure.query(({ ctx }) => listInbox(ctx.services, ctx.actor)),
  ownAnswers: organisationProcedure.query(({ ctx }) => countOwnAnswers(ctx.services, ctx.actor)),
  get: signedInProcedure
    .input(One)
    .query(({ ctx, input }) => getIntroduction(ctx.services, ctx.actor, input)),
  open: signedInProcedure
    .input(One)
    .mutation(({ ctx, input }) => openIntroduction(ctx.services, ctx.actor, input)),
  consider: signedInProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => considerIntroduction(ctx.services, ctx.actor, input)),
  accept: signedInProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => acceptIntroduction(ctx.services, ctx.actor, input)),
  decline: signedInProcedure
    .input(Decline)
    .mutation(({ ctx, input }) => declineIntroduction(ctx.services, ctx.actor, input)),
  declineText: signedInProcedure
    .input(DeclineTextWish)
    .query(({ ctx, input }) => proposeDeclineText(ctx.services, ctx.actor, input)),
  withdraw: signedInProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => withdrawIntroduction(ctx.services, ctx.actor, input)),
  propose: adviserProcedure
    .input(Proposal)
    .mutation(({ ctx, input }) => proposeIntroduction(ctx.services, ctx.actor, input)),
  askAdviser: signedInProcedure
    .input(AdviserAsked)
    .mutation(({ ctx, input }) => askAdviser(ctx.services, ctx.actor, input)),
  cosign: adviserProcedure
    .input(Cosignature)
    .mutation(({ ctx, input }) => cosignIntroduction(ctx.services, ctx.actor, input)),
  stepIn: adviserProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => stepIn(ctx.services, ctx.actor, input)),
  stayOut: adviserProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => stayOut(ctx.services, ctx.actor, input)),
  // A mutation: each look at a name is written down.
  reveal: signedInProcedure
    .input(One)
    .mutation(({ ctx, input }) => revealContact(ctx.services, ctx.actor, input)),
  agree: signedInProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => agreeIntroduction(ctx.services, ctx.actor, input)),
  finish: signedInProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => finishIntroduction(ctx.services, ctx.actor, input)),
  fill: companyProcedure
    .input(Filled)
    .mutation(({ ctx, input }) => fillNeed(ctx.services, ctx.actor, input)),
  answerOutcome: signedInProcedure
    .input(OutcomeAnswer)
    .mutation(({ ctx, input }) => answerOutcome(ctx.services, ctx.actor, input)),
});
