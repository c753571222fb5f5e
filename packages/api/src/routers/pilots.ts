import { getPilotOffer } from '@koble/pilots';
import { z } from 'zod';
import { publicProcedure, router } from '../procedures';

export const pilotsRouter = router({
  get: publicProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getPilotOffer(ctx.services, ctx.actor, input.id)),
});
