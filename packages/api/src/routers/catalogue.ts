import { findSimilarListings, searchListings, suggestSearches } from '@koble/catalogue';
import { SearchInput, SimilarInput } from '@koble/catalogue/schema';
import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { publicProcedure, router } from '../procedures';

export const catalogueRouter = router({
  search: publicProcedure
    .input(SearchInput)
    .query(({ ctx, input }) => searchListings(ctx.services, ctx.actor, input)),
  similar: publicProcedure
    .input(SimilarInput)
    .query(({ ctx, input }) => findSimilarListings(ctx.services, ctx.actor, input)),
  suggest: publicProcedure
    .input(z.strictObject({ q: z.string().trim().max(60), locale: Locale }))
    .query(({ ctx, input }) => suggestSearches(ctx.services, input)),
});
