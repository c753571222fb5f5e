import { taxonomy } from '@koble/taxonomy';
import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { publicProcedure, router } from '../procedures';

const MOST_SUGGESTIONS = 8;

export const taxonomyRouter = router({
  names: publicProcedure
    .input(z.strictObject({ locale: Locale }))
    .query(({ input }) => taxonomy.namesIn(input.locale)),
  understand: publicProcedure
    .input(z.strictObject({ text: z.string().max(4000) }))
    .query(({ ctx, input }) => ctx.services.synonyms.read().understand(input.text)),
  suggest: publicProcedure
    .input(z.strictObject({ q: z.string().trim().max(60), locale: Locale }))
    .query(({ ctx, input }) =>
      ctx.services.synonyms.read().suggest(input.q, input.locale, MOST_SUGGESTIONS),
    ),
});
