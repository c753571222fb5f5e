import {
  agreeTerms,
  answerJoint,
  findCompanions,
  getJoint,
  leaveJoint,
  listJoints,
  openJointCase,
  openToJoin,
  proposeTerms,
  startJoint,
  withdrawInvitation,
} from '@koble/joint-needs';
import {
  JointAnswer,
  JointAtVersion,
  JointInvitation,
  JointStart,
  JointTerms,
  OpenToJoin,
} from '@koble/joint-needs/schema';
import { z } from 'zod';
import { companyProcedure, router } from '../procedures';

export const jointNeedsRouter = router({
  companions: companyProcedure
    .input(z.strictObject({ needId: z.uuid() }))
    .query(({ ctx, input }) => findCompanions(ctx.services, ctx.actor, input.needId)),
  open: companyProcedure
    .input(OpenToJoin)
    .mutation(({ ctx, input }) => openToJoin(ctx.services, ctx.actor, input)),
  list: companyProcedure.query(({ ctx }) => listJoints(ctx.services, ctx.actor)),
  get: companyProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getJoint(ctx.services, ctx.actor, input.id)),
  start: companyProcedure
    .input(JointStart)
    .mutation(({ ctx, input }) => startJoint(ctx.services, ctx.actor, input)),
  answer: companyProcedure
    .input(JointAnswer)
    .mutation(({ ctx, input }) => answerJoint(ctx.services, ctx.actor, input)),
  withdraw: companyProcedure
    .input(JointInvitation)
    .mutation(({ ctx, input }) => withdrawInvitation(ctx.services, ctx.actor, input)),
  propose: companyProcedure
    .input(JointTerms)
    .mutation(({ ctx, input }) => proposeTerms(ctx.services, ctx.actor, input)),
  agree: companyProcedure
    .input(JointAtVersion)
    .mutation(({ ctx, input }) => agreeTerms(ctx.services, ctx.actor, input)),
  openCase: companyProcedure
    .input(JointAtVersion)
    .mutation(({ ctx, input }) => openJointCase(ctx.services, ctx.actor, input)),
  leave: companyProcedure
    .input(JointAtVersion)
    .mutation(({ ctx, input }) => leaveJoint(ctx.services, ctx.actor, input)),
});
