import {
  acceptInvitation,
  actAs,
  askConsent,
  changeRole,
  decideRequest,
  describeMe,
  endConsent,
  getInvitation,
  getMyData,
  getOrganisation,
  giveConsent,
  inviteMember,
  leaveOrganisation,
  listChoices,
  listOperators,
  listPartners,
  registerCompany,
  removeMember,
  revokeInvitation,
  saveMe,
  saveOrganisation,
  whoSawMe,
} from '@koble/accounts';
import {
  ActingChoice,
  CompanyRegistration,
  InvitationInput,
  InvitationToken,
  OrganisationInput,
  OrganisationNumber,
  PersonInput,
  RequestDecision,
  RoleChange,
} from '@koble/accounts/schema';
import { z } from 'zod';
import { deleteMe } from '../delete-me';
import {
  adviserProcedure,
  companyProcedure,
  organisationProcedure,
  publicProcedure,
  router,
  signedInProcedure,
} from '../procedures';

const One = z.strictObject({ id: z.uuid() });
const Numbered = z.strictObject({ number: OrganisationNumber });
const Invited = z.strictObject({ token: InvitationToken });

export const accountsRouter = router({
  me: publicProcedure.query(({ ctx }) => describeMe(ctx.services.db, ctx.actor)),
  saveMe: signedInProcedure
    .input(PersonInput)
    .mutation(({ ctx, input }) => saveMe(ctx.services, ctx.actor, input)),
  myData: signedInProcedure.query(({ ctx }) => getMyData(ctx.services, ctx.actor)),
  whoSawMe: signedInProcedure.query(({ ctx }) => whoSawMe(ctx.services, ctx.actor)),
  deleteMe: signedInProcedure
    .input(z.strictObject({ email: z.string().trim().max(254) }))
    .mutation(async ({ ctx, input }) => {
      await deleteMe(ctx.services, ctx.actor, input.email);
      ctx.callerChanged();
    }),

  choices: signedInProcedure.query(({ ctx }) => listChoices(ctx.services, ctx.actor)),
  actAs: signedInProcedure.input(ActingChoice).mutation(async ({ ctx, input }) => {
    await actAs(ctx.services, ctx.actor, { sessionId: ctx.sessionId, choice: input });
    ctx.callerChanged();
  }),

  lookupCompany: publicProcedure
    .input(Numbered)
    .query(({ ctx, input }) => ctx.services.register.lookUp(input.number)),
  registerCompany: signedInProcedure.input(CompanyRegistration).mutation(async ({ ctx, input }) => {
    const registered = await registerCompany(ctx.services, ctx.actor, input);
    ctx.callerChanged();
    return registered;
  }),
  organisation: organisationProcedure.query(({ ctx }) => getOrganisation(ctx.services, ctx.actor)),
  saveOrganisation: organisationProcedure
    .input(OrganisationInput)
    .mutation(({ ctx, input }) => saveOrganisation(ctx.services, ctx.actor, input)),
  invite: organisationProcedure
    .input(InvitationInput)
    .mutation(({ ctx, input }) => inviteMember(ctx.services, ctx.actor, input)),
  revokeInvitation: organisationProcedure
    .input(One)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.services, ctx.actor, input.id)),
  invitation: publicProcedure
    .input(Invited)
    .query(({ ctx, input }) => getInvitation(ctx.services, input.token)),
  acceptInvitation: signedInProcedure.input(Invited).mutation(async ({ ctx, input }) => {
    const accepted = await acceptInvitation(ctx.services, ctx.actor, input.token);
    ctx.callerChanged();
    return accepted;
  }),
  changeRole: organisationProcedure
    .input(RoleChange)
    .mutation(({ ctx, input }) => changeRole(ctx.services, ctx.actor, input)),
  removeMember: organisationProcedure
    .input(z.strictObject({ personId: z.uuid() }))
    .mutation(({ ctx, input }) => removeMember(ctx.services, ctx.actor, input.personId)),
  leave: organisationProcedure.mutation(async ({ ctx }) => {
    await leaveOrganisation(ctx.services, ctx.actor);
    ctx.callerChanged();
  }),
  decideRequest: organisationProcedure
    .input(RequestDecision)
    .mutation(({ ctx, input }) => decideRequest(ctx.services, ctx.actor, input)),

  operators: publicProcedure.query(({ ctx }) => listOperators(ctx.services)),
  partners: companyProcedure.query(({ ctx }) => listPartners(ctx.services)),
  askConsent: adviserProcedure
    .input(Numbered)
    .mutation(({ ctx, input }) => askConsent(ctx.services, ctx.actor, input.number)),
  giveConsent: companyProcedure
    .input(z.strictObject({ operatorId: z.uuid() }))
    .mutation(({ ctx, input }) => giveConsent(ctx.services, ctx.actor, input.operatorId)),
  endConsent: organisationProcedure
    .input(One)
    .mutation(({ ctx, input }) => endConsent(ctx.services, ctx.actor, input.id)),
});
