import {
  changeAlert,
  confirmAlert,
  dismissLikes,
  expectedVolume,
  listAlerts,
  pauseAlert,
  removeAlert,
  renewAlert,
  restoreDismissed,
  resumeAlert,
  saveAlert,
  saveAlertByMail,
} from '@koble/alerts';
import {
  AlertChange,
  AlertInput,
  AlertKey,
  AlertToken,
  MailedAlertInput,
  OneAlert,
  WatchedSearch,
} from '@koble/alerts/schema';
import { z } from 'zod';
import { alertHolder } from '../alert-holder';
import { publicProcedure, router, signedInProcedure } from '../procedures';

export const alertsRouter = router({
  volume: publicProcedure
    .input(z.strictObject({ search: WatchedSearch }))
    .query(({ ctx, input }) => expectedVolume(ctx.services, ctx.actor, input.search)),
  save: signedInProcedure
    .input(AlertInput)
    .mutation(({ ctx, input }) => saveAlert(ctx.services, ctx.actor, input)),
  saveByMail: publicProcedure.input(MailedAlertInput).mutation(async ({ ctx, input }) => {
    await saveAlertByMail(ctx.services, input);
    return {};
  }),
  confirm: publicProcedure
    .input(AlertToken)
    .mutation(({ ctx, input }) => confirmAlert(ctx.services, input.token)),
  list: publicProcedure
    .input(AlertKey)
    .query(({ ctx, input }) => listAlerts(ctx.services, alertHolder(ctx.actor, input.token))),
  change: publicProcedure
    .input(AlertChange)
    .mutation(({ ctx, input: { token, ...input } }) =>
      changeAlert(ctx.services, alertHolder(ctx.actor, token), input),
    ),
  pause: publicProcedure
    .input(OneAlert)
    .mutation(({ ctx, input }) =>
      pauseAlert(ctx.services, alertHolder(ctx.actor, input.token), input.id),
    ),
  resume: publicProcedure
    .input(OneAlert)
    .mutation(({ ctx, input }) =>
      resumeAlert(ctx.services, alertHolder(ctx.actor, input.token), input.id),
    ),
  renew: publicProcedure
    .input(OneAlert)
    .mutation(({ ctx, input }) =>
      renewAlert(ctx.services, alertHolder(ctx.actor, input.token), input.id),
    ),
  remove: publicProcedure
    .input(OneAlert)
    .mutation(({ ctx, input }) =>
      removeAlert(ctx.services, alertHolder(ctx.actor, input.token), input.id),
    ),
  dismiss: publicProcedure
    .input(AlertToken)
    .mutation(({ ctx, input }) => dismissLikes(ctx.services, input.token)),
  restoreDismissed: publicProcedure
    .input(AlertKey)
    .mutation(({ ctx, input }) =>
      restoreDismissed(ctx.services, alertHolder(ctx.actor, input.token)),
    ),
});
