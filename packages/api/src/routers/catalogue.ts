import {
  describeListings,
  findSimilarListings,
  keepFavourites,
  listFavourites,
  removeFavourite,
  saveFavourite,
  searchListings,
  suggestSearches,
} from '@koble/catalogue';
import {
  DeviceKeys,
  FavouriteKey,
  FavouriteKeys,
  SearchInput,
  SimilarInput,
} from '@koble/catalogue/schema';
import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { publicProcedure, router, signedInProcedure } from '../procedures';

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
});
