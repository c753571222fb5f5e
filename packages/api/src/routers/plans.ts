import {
  addTask,
  changePlan,
  changeTask,
  getPlan,
  listPlans,
  removePlan,
  removeTask,
  savePlan,
  settleTask,
  sharePlan,
  takeOverChanges,
} from '@koble/plans';
import {
  NewPlan,
  NewTask,
  PlanShare,
  PlanText,
  PlanVersion,
  TaskChange,
  TaskDone,
} from '@koble/plans/schema';
import { z } from 'zod';
import { companyProcedure, planReaderProcedure, router } from '../procedures';

export const plansRouter = router({
  list: planReaderProcedure.query(({ ctx }) => listPlans(ctx.services, ctx.actor)),
  get: planReaderProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getPlan(ctx.services, ctx.actor, input.id)),
  save: companyProcedure
    .input(NewPlan)
    .mutation(({ ctx, input }) => savePlan(ctx.services, ctx.actor, input)),
  change: companyProcedure
    .input(PlanText)
    .mutation(({ ctx, input }) => changePlan(ctx.services, ctx.actor, input)),
  takeOver: companyProcedure
    .input(PlanVersion)
    .mutation(({ ctx, input }) => takeOverChanges(ctx.services, ctx.actor, input)),
  share: companyProcedure
    .input(PlanShare)
    .mutation(({ ctx, input }) => sharePlan(ctx.services, ctx.actor, input)),
  remove: companyProcedure
    .input(PlanVersion)
    .mutation(({ ctx, input }) => removePlan(ctx.services, ctx.actor, input)),
  addTask: companyProcedure
    .input(NewTask)
    .mutation(({ ctx, input }) => addTask(ctx.services, ctx.actor, input)),
  changeTask: companyProcedure
    .input(TaskChange)
    .mutation(({ ctx, input }) => changeTask(ctx.services, ctx.actor, input)),
  settleTask: planReaderProcedure
    .input(TaskDone)
    .mutation(({ ctx, input }) => settleTask(ctx.services, ctx.actor, input)),
  removeTask: companyProcedure
    .input(PlanVersion)
    .mutation(({ ctx, input }) => removeTask(ctx.services, ctx.actor, input)),
});
