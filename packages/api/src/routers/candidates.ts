import {
  blockOrganisation,
  confirmProfile,
  getCandidateCard,
  getOwnProfile,
  listBlocks,
  pauseProfile,
  previewCard,
  resumeProfile,
  saveCandidate,
  unblockOrganisation,
} from '@koble/candidates';
import { OrganisationNumber } from '@koble/accounts/schema';
import { CandidateInput, CardInput } from '@koble/candidates/schema';
import { z } from 'zod';
import { candidateProcedure, candidateViewerProcedure, router } from '../procedures';
import { removeProfile } from '../remove-profile';

export const candidatesRouter = router({
  card: candidateViewerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getCandidateCard(ctx.services, ctx.actor, input.id)),
  save: candidateProcedure
    .input(CandidateInput)
    .mutation(({ ctx, input }) => saveCandidate(ctx.services, ctx.actor, input)),
  own: candidateProcedure.query(({ ctx }) => getOwnProfile(ctx.services, ctx.actor)),
  preview: candidateProcedure.input(CardInput).query(({ input }) => previewCard(input)),
  confirm: candidateProcedure.mutation(({ ctx }) => confirmProfile(ctx.services, ctx.actor)),
  pause: candidateProcedure.mutation(({ ctx }) => pauseProfile(ctx.services, ctx.actor)),
  resume: candidateProcedure.mutation(({ ctx }) => resumeProfile(ctx.services, ctx.actor)),
  remove: candidateProcedure.mutation(({ ctx }) => removeProfile(ctx.services, ctx.actor)),
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
