import {
  acceptAgreement,
  agreeToChange,
  cancelAgreement,
  declineAgreement,
  getAgreement,
  layTerms,
  listAgreements,
  proposeChange,
  refuseChange,
  requestAgreement,
  requestForm,
  startAgreement,
  withdrawChange,
} from '@koble/agreements';
import {
  Acceptance,
  AgreementRequest,
  AtVersion,
  ChangeProposal,
  ChangeRefusal,
  Ending,
  TermsProposal,
} from '@koble/agreements/schema';
import { z } from 'zod';
import { companyProcedure, negotiatorProcedure, router } from '../procedures';

export const agreementsRouter = router({
  mine: negotiatorProcedure.query(({ ctx }) => listAgreements(ctx.services, ctx.actor)),
  get: negotiatorProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ ctx, input }) => getAgreement(ctx.services, ctx.actor, input)),
  requestForm: companyProcedure
    .input(z.strictObject({ offerId: z.uuid() }))
    .query(({ ctx, input }) => requestForm(ctx.services, ctx.actor, input)),
  request: companyProcedure
    .input(AgreementRequest)
    .mutation(({ ctx, input }) => requestAgreement(ctx.services, ctx.actor, input)),
  layTerms: negotiatorProcedure
    .input(TermsProposal)
    .mutation(({ ctx, input }) => layTerms(ctx.services, ctx.actor, input)),
  accept: negotiatorProcedure
    .input(Acceptance)
    .mutation(({ ctx, input }) => acceptAgreement(ctx.services, ctx.actor, input)),
  decline: negotiatorProcedure
    .input(Ending)
    .mutation(({ ctx, input }) => declineAgreement(ctx.services, ctx.actor, input)),
  cancel: negotiatorProcedure
    .input(Ending)
    .mutation(({ ctx, input }) => cancelAgreement(ctx.services, ctx.actor, input)),
  start: negotiatorProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => startAgreement(ctx.services, ctx.actor, input)),
  proposeChange: negotiatorProcedure
    .input(ChangeProposal)
    .mutation(({ ctx, input }) => proposeChange(ctx.services, ctx.actor, input)),
  agreeToChange: negotiatorProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => agreeToChange(ctx.services, ctx.actor, input)),
  refuseChange: negotiatorProcedure
    .input(ChangeRefusal)
    .mutation(({ ctx, input }) => refuseChange(ctx.services, ctx.actor, input)),
  withdrawChange: negotiatorProcedure
    .input(AtVersion)
    .mutation(({ ctx, input }) => withdrawChange(ctx.services, ctx.actor, input)),
});
