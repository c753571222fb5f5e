import { getCandidateCard, saveCandidate } from '@koble/candidates';
import { CandidateInput } from '@koble/candidates/schema';
import { z } from 'zod';
import { candidateProcedure, candidateViewerProcedure, router } from '../procedures';

export const candidatesRouter = router({
  card: candidateViewerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getCandidateCard(ctx.services, ctx.actor, input.id)),
  save: candidateProcedure
    .input(CandidateInput)
    .mutation(({ ctx, input }) => saveCandidate(ctx.services, ctx.actor, input)),
});
