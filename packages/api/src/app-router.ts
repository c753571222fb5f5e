import { router } from './procedures';
import { accountsRouter } from './routers/accounts';
import { agreementsRouter } from './routers/agreements';
import { aidRouter } from './routers/aid';
import { alertsRouter } from './routers/alerts';
import { callsRouter } from './routers/calls';
import { candidatesRouter } from './routers/candidates';
import { casesRouter } from './routers/cases';
import { catalogueRouter } from './routers/catalogue';
import { fundingRouter } from './routers/funding';
import { introductionsRouter } from './routers/introductions';
import { jointNeedsRouter } from './routers/joint-needs';
import { matchingRouter } from './routers/matching';
import { meetingsRouter } from './routers/meetings';
import { needsRouter } from './routers/needs';
import { notificationsRouter } from './routers/notifications';
import { pilotsRouter } from './routers/pilots';
import { plansRouter } from './routers/plans';
import { synonymsRouter } from './routers/synonyms';
import { taxonomyRouter } from './routers/taxonomy';
import { threadRouter } from './routers/thread';
import { deliveryRouter } from './routers/delivery';

export const appRouter = router({
  accounts: accountsRouter,
  agreements: agreementsRouter,
  aid: aidRouter,
  delivery: deliveryRouter,
  alerts: alertsRouter,
  calls: callsRouter,
  candidates: candidatesRouter,
  cases: casesRouter,
  catalogue: catalogueRouter,
  funding: fundingRouter,
  introductions: introductionsRouter,
  jointNeeds: jointNeedsRouter,
  matching: matchingRouter,
  meetings: meetingsRouter,
  needs: needsRouter,
  notifications: notificationsRouter,
  pilots: pilotsRouter,
  plans: plansRouter,
  synonyms: synonymsRouter,
  taxonomy: taxonomyRouter,
  thread: threadRouter,
});

export type AppRouter = typeof appRouter;
