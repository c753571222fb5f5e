import {
  answerObjection,
  findBundles,
  findChallengesFor,
  findPeopleFor,
  findRolesForMe,
  fitRole,
  listObjections,
  listOwnObjections,
  objectToMatch,
} from '@koble/matching';
import { BundleInput, ObjectionAnswer, ObjectionInput } from '@koble/matching/schema';
import { z } from 'zod';
import {
  adviserProcedure,
  candidateProcedure,
  companyProcedure,
  partnerProcedure,
  publicProcedure,
  router,
  signedInProcedure,
} from '../procedures';

const OfNeed = z.strictObject({ needId: z.uuid() });

// What ranks is a mutation: what was shown is logged.
export const matchingRouter = router({
  bundles: publicProcedure
    .input(BundleInput)
    .mutation(({ ctx, input }) => findBundles(ctx.services, ctx.actor, input)),
  rolesForMe: candidateProcedure.mutation(({ ctx }) => findRolesForMe(ctx.services, ctx.actor)),
  fit: publicProcedure
    .input(OfNeed)
    .mutation(({ ctx, input }) => fitRole(ctx.services, ctx.actor, input.needId)),
  peopleFor: companyProcedure
    .input(OfNeed)
    .mutation(({ ctx, input }) => findPeopleFor(ctx.services, ctx.actor, input.needId)),
  challengesForUs: partnerProcedure.mutation(({ ctx }) =>
    findChallengesFor(ctx.services, ctx.actor),
  ),
  object: signedInProcedure
    .input(ObjectionInput)
    .mutation(({ ctx, input }) => objectToMatch(ctx.services, ctx.actor, input)),
  myObjections: signedInProcedure.query(({ ctx }) => listOwnObjections(ctx.services, ctx.actor)),
  objections: adviserProcedure.query(({ ctx }) => listObjections(ctx.services, ctx.actor)),
  answerObjection: adviserProcedure
    .input(ObjectionAnswer)
    .mutation(({ ctx, input }) => answerObjection(ctx.services, ctx.actor, input)),
});
