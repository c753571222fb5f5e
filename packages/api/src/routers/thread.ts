import { listMessages, markThreadRead, writeMessage } from '@koble/introductions';
import { MessageInput } from '@koble/introductions/schema';
import { z } from 'zod';
import { router, signedInProcedure } from '../procedures';

const One = z.strictObject({ id: z.uuid() });

export const threadRouter = router({
  messages: signedInProcedure
    .input(One)
    .query(({ ctx, input }) => listMessages(ctx.services, ctx.actor, input.id)),
  write: signedInProcedure
    .input(MessageInput)
    .mutation(({ ctx, input }) => writeMessage(ctx.services, ctx.actor, input)),
  markRead: signedInProcedure
    .input(One)
    .mutation(({ ctx, input }) => markThreadRead(ctx.services, ctx.actor, input.id)),
});
