import { router } from './procedures';
import { accountsRouter } from './routers/accounts';
import { candidatesRouter } from './routers/candidates';
import { catalogueRouter } from './routers/catalogue';
import { fundingRouter } from './routers/funding';
import { matchingRouter } from './routers/matching';
import { needsRouter } from './routers/needs';
import { pilotsRouter } from './routers/pilots';
import { taxonomyRouter } from './routers/taxonomy';

export const appRouter = router({
  accounts: accountsRouter,
  candidates: candidatesRouter,
  catalogue: catalogueRouter,
  funding: fundingRouter,
  matching: matchingRouter,
  needs: needsRouter,
  pilots: pilotsRouter,
  taxonomy: taxonomyRouter,
});

export type AppRouter = typeof appRouter;
