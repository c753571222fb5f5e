import {
  closePilot,
  discardDraft,
  getOwnPilot,
  getPilotOffer,
  listOwnPilots,
  listPartnerLoad,
  listPayingCalls,
  pausePilot,
  publishDraft,
  reopenPilot,
  saveDraft,
} from '@koble/pilots';
import { PilotDraft } from '@koble/pilots/schema';
import { z } from 'zod';
import { partnerProcedure, publicProcedure, router } from '../procedures';

const ById = z.strictObject({ id: z.uuid() });
const Saved = z.strictObject({ id: z.uuid(), version: z.int().min(1) });

export const pilotsRouter = router({
  get: publicProcedure
    .input(ById)
    .query(({ ctx, input }) => getPilotOffer(ctx.services, ctx.actor, input.id)),

  mine: partnerProcedure.query(({ ctx }) => listOwnPilots(ctx.services, ctx.actor)),
  load: partnerProcedure.query(({ ctx }) => listPartnerLoad(ctx.services, ctx.actor)),
  payingCalls: partnerProcedure.query(({ ctx }) => listPayingCalls(ctx.services)),
  own: partnerProcedure
    .input(ById)
    .query(({ ctx, input }) => getOwnPilot(ctx.services, ctx.actor, input.id)),
  saveDraft: partnerProcedure
    .input(
      z.strictObject({
        id: z.uuid().nullable(),
        version: z.int().min(1).nullable(),
        draft: PilotDraft,
      }),
    )
    .mutation(({ ctx, input }) => saveDraft(ctx.services, ctx.actor, input)),
  discardDraft: partnerProcedure
    .input(Saved)
    .mutation(({ ctx, input }) => discardDraft(ctx.services, ctx.actor, input)),
  publish: partnerProcedure
    .input(Saved)
    .mutation(({ ctx, input }) => publishDraft(ctx.services, ctx.actor, input)),
  pause: partnerProcedure
    .input(ById)
    .mutation(({ ctx, input }) => pausePilot(ctx.services, ctx.actor, input.id)),
  reopen: partnerProcedure
    .input(ById)
    .mutation(({ ctx, input }) => reopenPilot(ctx.services, ctx.actor, input.id)),
  close: partnerProcedure
    .input(ById)
    .mutation(({ ctx, input }) => closePilot(ctx.services, ctx.actor, input.id)),
});
