import {
  acceptMeeting,
  answerNextStep,
  cancelMeeting,
  declineMeeting,
  proposeMeeting,
} from '@koble/introductions';
import { MeetingProposal, NEXT_STEPS } from '@koble/introductions/schema';
import { z } from 'zod';
import { router, signedInProcedure } from '../procedures';

const One = z.strictObject({ id: z.uuid() });

export const meetingsRouter = router({
  propose: signedInProcedure
    .input(MeetingProposal)
    .mutation(({ ctx, input }) => proposeMeeting(ctx.services, ctx.actor, input)),
  accept: signedInProcedure
    .input(z.strictObject({ id: z.uuid(), slot: z.iso.datetime({ offset: true }) }))
    .mutation(({ ctx, input }) => acceptMeeting(ctx.services, ctx.actor, input)),
  decline: signedInProcedure
    .input(One)
    .mutation(({ ctx, input }) => declineMeeting(ctx.services, ctx.actor, input.id)),
  cancel: signedInProcedure
    .input(One)
    .mutation(({ ctx, input }) => cancelMeeting(ctx.services, ctx.actor, input.id)),
  nextStep: signedInProcedure
    .input(z.strictObject({ id: z.uuid(), step: z.enum(NEXT_STEPS) }))
    .mutation(({ ctx, input }) => answerNextStep(ctx.services, ctx.actor, input)),
});
