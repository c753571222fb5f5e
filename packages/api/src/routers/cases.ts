import {
  addItem,
  changeCase,
  changeItem,
  getCalendarState,
  getCase,
  grantCase,
  listCases,
  payCase,
  refuseCase,
  removeCase,
  removeCaseFile,
  removeItem,
  renewCalendarAddress,
  reportCase,
  requestCase,
  revokeCalendarAddress,
  settleItem,
  startCase,
  undoStep,
  withdrawCase,
} from '@koble/cases';
import {
  CaseDetails,
  CaseGrant,
  CasePayment,
  CaseRefusal,
  CaseRequest,
  CaseStart,
  CaseVersion,
  ItemChange,
  ItemDone,
  NewItem,
} from '@koble/cases/schema';
import { z } from 'zod';
import { companyProcedure, router } from '../procedures';

export const casesRouter = router({
  list: companyProcedure.query(({ ctx }) => listCases(ctx.services, ctx.actor)),
  get: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getCase(ctx.services, ctx.actor, input.id)),
  start: companyProcedure
    .input(CaseStart)
    .mutation(({ ctx, input }) => startCase(ctx.services, ctx.actor, input)),
  change: companyProcedure
    .input(CaseDetails)
    .mutation(({ ctx, input }) => changeCase(ctx.services, ctx.actor, input)),
  request: companyProcedure
    .input(CaseRequest)
    .mutation(({ ctx, input }) => requestCase(ctx.services, ctx.actor, input)),
  grant: companyProcedure
    .input(CaseGrant)
    .mutation(({ ctx, input }) => grantCase(ctx.services, ctx.actor, input)),
  refuse: companyProcedure
    .input(CaseRefusal)
    .mutation(({ ctx, input }) => refuseCase(ctx.services, ctx.actor, input)),
  pay: companyProcedure
    .input(CasePayment)
    .mutation(({ ctx, input }) => payCase(ctx.services, ctx.actor, input)),
  report: companyProcedure
    .input(CaseVersion)
    .mutation(({ ctx, input }) => reportCase(ctx.services, ctx.actor, input)),
  withdraw: companyProcedure
    .input(CaseVersion)
    .mutation(({ ctx, input }) => withdrawCase(ctx.services, ctx.actor, input)),
  undo: companyProcedure
    .input(CaseVersion)
    .mutation(({ ctx, input }) => undoStep(ctx.services, ctx.actor, input)),
  remove: companyProcedure
    .input(CaseVersion)
    .mutation(({ ctx, input }) => removeCase(ctx.services, ctx.actor, input)),
  addItem: companyProcedure
    .input(NewItem)
    .mutation(({ ctx, input }) => addItem(ctx.services, ctx.actor, input)),
  changeItem: companyProcedure
    .input(ItemChange)
    .mutation(({ ctx, input }) => changeItem(ctx.services, ctx.actor, input)),
  settleItem: companyProcedure
    .input(ItemDone)
    .mutation(({ ctx, input }) => settleItem(ctx.services, ctx.actor, input)),
  removeItem: companyProcedure
    .input(CaseVersion)
    .mutation(({ ctx, input }) => removeItem(ctx.services, ctx.actor, input)),
  removeFile: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => removeCaseFile(ctx.services, ctx.actor, input.id)),
  calendar: companyProcedure.query(({ ctx }) => getCalendarState(ctx.services, ctx.actor)),
  renewCalendar: companyProcedure.mutation(({ ctx }) =>
    renewCalendarAddress(ctx.services, ctx.actor),
  ),
  revokeCalendar: companyProcedure.mutation(({ ctx }) =>
    revokeCalendarAddress(ctx.services, ctx.actor),
  ),
});
