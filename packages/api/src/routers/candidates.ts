import { getCandidateCard } from '@koble/candidates';
import { z } from 'zod';
import { candidateViewerProcedure, router } from '../procedures';

export const candidatesRouter = router({
  card: candidateViewerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getCandidateCard(ctx.services, ctx.actor, input.id)),
});
