import {
  addSynonym,
  dismissZeroHit,
  listSynonyms,
  listZeroHits,
  removeSynonym,
} from '@koble/catalogue';
import { DismissInput, SynonymId, SynonymInput, WordsInput } from '@koble/catalogue/schema';
import { adviserProcedure, router } from '../procedures';

export const synonymsRouter = router({
  add: adviserProcedure
    .input(SynonymInput)
    .mutation(({ ctx, input }) => addSynonym(ctx.services, ctx.actor, input)),
  dismiss: adviserProcedure
    .input(DismissInput)
    .mutation(({ ctx, input }) => dismissZeroHit(ctx.services, ctx.actor, input)),
  list: adviserProcedure
    .input(WordsInput)
    .query(({ ctx, input }) => listSynonyms(ctx.services, input)),
  remove: adviserProcedure
    .input(SynonymId)
    .mutation(({ ctx, input }) => removeSynonym(ctx.services, ctx.actor, input.id)),
  zeroHits: adviserProcedure
    .input(WordsInput)
    .query(({ ctx, input }) => listZeroHits(ctx.services, input)),
});
