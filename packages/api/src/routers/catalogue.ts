import {
  describeListings,
  findSimilarListings,
  keepFavourites,
  listFavourites,
  removeFavourite,
  reportListing,
  saveFavourite,
  searchListings,
  settleReport,
  suggestSearches,
  viewReports,
} from '@koble/catalogue';
import {
  DeviceKeys,
  FavouriteKey,
  FavouriteKeys,
  ListingReport,
  SearchInput,
  SettledReport,
  SimilarInput,
} from '@koble/catalogue/schema';
import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { adviserProcedure, publicProcedure, router, signedInProcedure } from '../procedures';

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
  listings: publicProcedure
    .input(DeviceKeys)
    .query(({ ctx, input }) => describeListings(ctx.services, input.listings)),

  favourites: signedInProcedure.query(({ ctx }) => listFavourites(ctx.services, ctx.actor)),
  saveFavourite: signedInProcedure
    .input(FavouriteKey)
    .mutation(({ ctx, input }) => saveFavourite(ctx.services, ctx.actor, input)),
  removeFavourite: signedInProcedure
    .input(FavouriteKey)
    .mutation(({ ctx, input }) => removeFavourite(ctx.services, ctx.actor, input)),
  keepFavourites: signedInProcedure
    .input(FavouriteKeys)
    .mutation(({ ctx, input }) => keepFavourites(ctx.services, ctx.actor, input.favourites)),

  report: publicProcedure
    .input(ListingReport)
    .mutation(({ ctx, input }) => reportListing(ctx.services, ctx.actor, input)),
  reports: adviserProcedure.query(({ ctx }) => viewReports(ctx.services, ctx.actor)),
  settleReport: adviserProcedure
    .input(SettledReport)
    .mutation(({ ctx, input }) => settleReport(ctx.services, ctx.actor, input)),
});
