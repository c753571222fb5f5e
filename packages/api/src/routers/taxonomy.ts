import { taxonomy } from '@koble/taxonomy';
import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { publicProcedure, router } from '../procedures';

export const taxonomyRouter = router({
  names: publicProcedure
    .input(z.strictObject({ locale: Locale }))
    .query(({ input }) => taxonomy.namesIn(input.locale)),
  understand: publicProcedure
    .input(z.strictObject({ text: z.string().max(4000) }))
    .query(({ input }) => taxonomy.understand(input.text)),
  suggest: publicProcedure
    .input(z.strictObject({ q: z.string().trim().max(60), locale: Locale }))
    .query(({ input }) => taxonomy.suggest(input.q, input.locale, 8)),
});
