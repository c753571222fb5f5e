import {
  checkCall,
  closeCall,
  correctCall,
  discardCallDraft,
  dismissCorrection,
  getCallEditor,
  getCallHistory,
  publishEdit,
  reopenCall,
  restoreCall,
  saveCallDraft,
  viewCorrections,
  viewKeptCalls,
} from '@koble/funding';
import {
  CallCorrection,
  CallDraft,
  CallPublication,
  CallRead,
  CallRestoration,
  CallSlug,
  CallsAsked,
  DismissedCorrection,
  EditedCall,
} from '@koble/funding/schema';
import { z } from 'zod';
import { cataloguerProcedure, publicProcedure, router } from '../procedures';

const BySlug = z.strictObject({ slug: CallSlug });

/** The funding catalogue as it is kept: by its writers, with what others say is wrong with it. */
export const callsRouter = router({
  list: cataloguerProcedure
    .input(CallsAsked)
    .query(({ ctx, input }) => viewKeptCalls(ctx.services, ctx.actor, input)),
  edit: cataloguerProcedure
    .input(EditedCall)
    .query(({ ctx, input }) => getCallEditor(ctx.services, ctx.actor, input)),
  saveDraft: cataloguerProcedure
    .input(CallDraft)
    .mutation(({ ctx, input }) => saveCallDraft(ctx.services, ctx.actor, input)),
  discardDraft: cataloguerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => discardCallDraft(ctx.services, ctx.actor, input.id)),
  publish: cataloguerProcedure
    .input(CallPublication)
    .mutation(({ ctx, input }) => publishEdit(ctx.services, ctx.actor, input)),
  close: cataloguerProcedure
    .input(CallRead)
    .mutation(({ ctx, input }) => closeCall(ctx.services, ctx.actor, input)),
  reopen: cataloguerProcedure
    .input(CallRead)
    .mutation(({ ctx, input }) => reopenCall(ctx.services, ctx.actor, input)),
  restore: cataloguerProcedure
    .input(CallRestoration)
    .mutation(({ ctx, input }) => restoreCall(ctx.services, ctx.actor, input)),
  check: cataloguerProcedure
    .input(BySlug)
    .mutation(({ ctx, input }) => checkCall(ctx.services, ctx.actor, input.slug)),
  history: publicProcedure
    .input(BySlug)
    .query(({ ctx, input }) => getCallHistory(ctx.services, ctx.actor, input.slug)),
  correct: publicProcedure
    .input(CallCorrection)
    .mutation(({ ctx, input }) => correctCall(ctx.services, ctx.actor, input)),
  corrections: cataloguerProcedure.query(({ ctx }) => viewCorrections(ctx.services, ctx.actor)),
  dismissCorrection: cataloguerProcedure
    .input(DismissedCorrection)
    .mutation(({ ctx, input }) => dismissCorrection(ctx.services, ctx.actor, input)),
});
