import { getPilotOffer, publishPilot } from '@koble/pilots';
import { PilotOfferInput } from '@koble/pilots/schema';
import { z } from 'zod';
import { partnerProcedure, publicProcedure, router } from '../procedures';

export const pilotsRouter = router({
  get: publicProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getPilotOffer(ctx.services, ctx.actor, input.id)),
  publish: partnerProcedure
    .input(z.strictObject({ id: z.uuid().nullable(), offer: PilotOfferInput }))
    .mutation(({ ctx, input }) => publishPilot(ctx.services, ctx.actor, input)),
});
