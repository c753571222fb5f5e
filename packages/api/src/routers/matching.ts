import { findBundles } from '@koble/matching';
import { BundleInput } from '@koble/matching/schema';
import { publicProcedure, router } from '../procedures';

export const matchingRouter = router({
  // A mutation: what was shown is logged.
  bundles: publicProcedure
    .input(BundleInput)
    .mutation(({ ctx, input }) => findBundles(ctx.services, ctx.actor, input)),
});
