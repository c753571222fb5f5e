import { describeMe } from '@koble/accounts';
import { OrganisationNumber } from '@koble/accounts/schema';
import { z } from 'zod';
import { publicProcedure, router } from '../procedures';

export const accountsRouter = router({
  me: publicProcedure.query(({ ctx }) => describeMe(ctx.services.db, ctx.actor)),
  lookupCompany: publicProcedure
    .input(z.strictObject({ number: OrganisationNumber }))
    .query(({ ctx, input }) => ctx.services.register.lookUp(input.number)),
});
