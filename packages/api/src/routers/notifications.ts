import {
  listNotifications,
  listPreferences,
  markRead,
  savePreferences,
} from '@koble/notifications';
import {
  MarkReadInput,
  NotificationPageInput,
  PreferencesInput,
} from '@koble/notifications/schema';
import { router, signedInProcedure } from '../procedures';

export const notificationsRouter = router({
  list: signedInProcedure
    .input(NotificationPageInput)
    .query(({ ctx, input }) => listNotifications(ctx.services, ctx.actor, input)),
  markRead: signedInProcedure
    .input(MarkReadInput)
    .mutation(({ ctx, input }) => markRead(ctx.services, ctx.actor, input)),
  preferences: signedInProcedure.query(({ ctx }) => listPreferences(ctx.services, ctx.actor)),
  savePreferences: signedInProcedure
    .input(PreferencesInput)
    .mutation(({ ctx, input }) => savePreferences(ctx.services, ctx.actor, input)),
});
