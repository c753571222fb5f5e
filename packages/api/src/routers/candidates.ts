import {
  blockOrganisation,
  getCandidateCard,
  listBlocks,
  saveCandidate,
  unblockOrganisation,
} from '@koble/candidates';
import { OrganisationNumber } from '@koble/accounts/schema';
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
  blocks: candidateProcedure.query(({ ctx }) => listBlocks(ctx.services, ctx.actor)),
  block: candidateProcedure
    .input(z.strictObject({ number: OrganisationNumber }))
    .mutation(({ ctx, input }) => blockOrganisation(ctx.services, ctx.actor, input.number)),
  unblock: candidateProcedure
    .input(z.strictObject({ organisationId: z.uuid() }))
    .mutation(({ ctx, input }) =>
      unblockOrganisation(ctx.services, ctx.actor, input.organisationId),
    ),
});
