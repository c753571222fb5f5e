import {
  createRootRoute,
  createRoute,
  createRouter,
  retainSearchParams,
} from '@tanstack/react-router';
import { lazy } from 'react';
import { AccountLinks } from './features/accounts/account-links';
import { readReturnTo, type ReturnTo } from './features/accounts/return-to';
import { readSignInLink } from './features/accounts/sign-in-link';
import { readSignInNews, type SignInNews } from './features/accounts/sign-in-news';
import { WhileActing } from './features/accounts/while-acting';
import { readSearch } from './features/catalogue/search-address';
import { languageOf, loadWords, type Language } from './shared/i18n';
import { Layout } from './shared/layout';
import { NotFound, PageLoading, PageProblem } from './shared/page-states';

const signedIn = () =>
  loadWords('accounts', 'notifications').then(() => import('./routes/signed-in-header'));
const SignedInHeader = lazy(() =>
  signedIn().then((header) => ({ default: header.SignedInHeader })),
);
const ActingBanner = lazy(() => signedIn().then((header) => ({ default: header.ActingBanner })));

const root = createRootRoute({
  component: () => (
    <Layout
      account={<AccountLinks signedIn={(me) => <SignedInHeader me={me} />} />}
      banner={
        <WhileActing>
          {(client, operator) => <ActingBanner client={client} operator={operator} />}
        </WhileActing>
      }
    />
  ),
  notFoundComponent: NotFound,
  validateSearch: ({ lang }: Record<string, unknown>): { lang?: Language } => {
    const language = typeof lang === 'string' ? languageOf(lang) : undefined;
    return language === undefined ? {} : { lang: language };
  },
  search: { middlewares: [retainSearchParams(['lang'])] },
});

const frontRoute = createRoute({ getParentRoute: () => root, path: '/' }).lazy(() =>
  import('./routes/front-page').then(({ page }) => page),
);
const searchRoute = createRoute({
  getParentRoute: () => root,
  path: '/sok',
  validateSearch: (params: Record<string, unknown>) => readSearch(params),
}).lazy(() =>
  loadWords('feeds')
    .then(() => import('./routes/search-page'))
    .then(({ page }) => page),
);
const roleRoute = createRoute({ getParentRoute: () => root, path: '/roller/$id' }).lazy(() =>
  import('./routes/role-page').then(({ page }) => page),
);
const challengeRoute = createRoute({
  getParentRoute: () => root,
  path: '/utfordringer/$id',
}).lazy(() => import('./routes/challenge-page').then(({ page }) => page));
const pilotRoute = createRoute({ getParentRoute: () => root, path: '/piloter/$id' }).lazy(() =>
  import('./routes/pilot-page').then(({ page }) => page),
);
const callRoute = createRoute({ getParentRoute: () => root, path: '/stotte/$slug' }).lazy(() =>
  import('./routes/call-page').then(({ page }) => page),
);
const callCheckRoute = createRoute({
  getParentRoute: () => root,
  path: '/stotte/$slug/sjekk',
}).lazy(() => import('./routes/call-check-page').then(({ page }) => page));
const candidateRoute = createRoute({
  getParentRoute: () => root,
  path: '/kandidater/$id',
}).lazy(() => import('./routes/candidate-page').then(({ page }) => page));
const wizardRoute = createRoute({
  getParentRoute: () => root,
  path: '/behov',
  // The page of the wizard, so that the browser's own back goes to the question before.
  validateSearch: ({ steg }: Record<string, unknown>): { steg?: string } =>
    typeof steg === 'string' && /^[2-9]$/.test(steg) ? { steg } : {},
}).lazy(() => import('./routes/wizard-page').then(({ page }) => page));
const bundlesRoute = createRoute({
  getParentRoute: () => root,
  path: '/behov/resultat',
  // A need of the company's own instead of this tab's draft.
  validateSearch: ({ behov }: Record<string, unknown>): { behov?: string } =>
    typeof behov === 'string' && behov !== '' ? { behov } : {},
}).lazy(() => import('./routes/bundles-page').then(({ page }) => page));
const rankingRoute = createRoute({
  getParentRoute: () => root,
  path: '/slik-rangerer-vi',
}).lazy(() => import('./routes/ranking-page').then(({ page }) => page));
const equalTreatmentRoute = createRoute({
  getParentRoute: () => root,
  path: '/slik-rangerer-vi/likebehandling',
}).lazy(() =>
  loadWords('equalTreatment')
    .then(() => import('./routes/equal-treatment-page'))
    .then(({ page }) => page),
);
const ownNeedsRoute = createRoute({ getParentRoute: () => root, path: '/mine-behov' }).lazy(() =>
  loadWords('introductions')
    .then(() => import('./routes/own-needs-page'))
    .then(({ page }) => page),
);
const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/logg-inn',
  validateSearch: (params: Record<string, unknown>): ReturnTo & SignInNews => ({
    ...readReturnTo(params),
    ...readSignInNews(params),
  }),
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/sign-in-page'))
    .then(({ page }) => page),
);
const signInLinkRoute = createRoute({
  getParentRoute: () => root,
  path: '/logg-inn/lenke',
  validateSearch: readSignInLink,
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/sign-in-link-page'))
    .then(({ page }) => page),
);
const signUpRoute = createRoute({
  getParentRoute: () => root,
  path: '/ny-konto',
  validateSearch: readReturnTo,
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/sign-up-page'))
    .then(({ page }) => page),
);
const forgotPasswordRoute = createRoute({
  getParentRoute: () => root,
  path: '/glemt-passord',
  validateSearch: readReturnTo,
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/forgot-password-page'))
    .then(({ page }) => page),
);
const newPasswordRoute = createRoute({
  getParentRoute: () => root,
  path: '/nytt-passord',
  validateSearch: (params: Record<string, unknown>) => ({
    ...readToken(params),
    ...readSignInNews(params),
  }),
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/new-password-page'))
    .then(({ page }) => page),
);
const invitationRoute = createRoute({
  getParentRoute: () => root,
  path: '/invitasjon',
  validateSearch: readToken,
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/invitation-page'))
    .then(({ page }) => page),
);
const registerRoute = createRoute({ getParentRoute: () => root, path: '/registrer' }).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/register-page'))
    .then(({ page }) => page),
);
const organisationRoute = createRoute({
  getParentRoute: () => root,
  path: '/organisasjon',
}).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/organisation-page'))
    .then(({ page }) => page),
);
const clientsRoute = createRoute({ getParentRoute: () => root, path: '/klienter' }).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/clients-page'))
    .then(({ page }) => page),
);
const zeroHitsRoute = createRoute({
  getParentRoute: () => root,
  path: '/sok-uten-treff',
}).lazy(() =>
  loadWords('accounts', 'synonyms')
    .then(() => import('./routes/zero-hits-page'))
    .then(({ page }) => page),
);
const meRoute = createRoute({ getParentRoute: () => root, path: '/min-konto' }).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/me-page'))
    .then(({ page }) => page),
);
const ownProfileRoute = createRoute({
  getParentRoute: () => root,
  path: '/min-profil',
  validateSearch: readReturnTo,
}).lazy(() =>
  loadWords('accounts', 'candidates')
    .then(() => import('./routes/own-profile-page'))
    .then(({ page }) => page),
);
const privacyRoute = createRoute({ getParentRoute: () => root, path: '/personvern' }).lazy(() =>
  loadWords('accounts')
    .then(() => import('./routes/privacy-page'))
    .then(({ page }) => page),
);
const notificationsRoute = createRoute({ getParentRoute: () => root, path: '/varsler' }).lazy(() =>
  loadWords('notifications')
    .then(() => import('./routes/notifications-page'))
    .then(({ page }) => page),
);
const notificationSettingsRoute = createRoute({
  getParentRoute: () => root,
  path: '/varsler/innstillinger',
}).lazy(() =>
  loadWords('notifications')
    .then(() => import('./routes/notification-settings-page'))
    .then(({ page }) => page),
);
const mailStopRoute = createRoute({
  getParentRoute: () => root,
  path: '/varsler/stopp',
  validateSearch: readToken,
}).lazy(() =>
  loadWords('notifications')
    .then(() => import('./routes/mail-stop-page'))
    .then(({ page }) => page),
);

/** What the link of a mail carries. */
function readToken({ token }: Record<string, unknown>): { token?: string } {
  return typeof token === 'string' && token !== '' ? { token } : {};
}

const interestRoute = createRoute({
  getParentRoute: () => root,
  path: '/interesse/$kind/$id',
  // The step, so that the browser's own back goes to the one before.
  validateSearch: ({ steg }: Record<string, unknown>): { steg?: string } =>
    typeof steg === 'string' && /^[23]$/.test(steg) ? { steg } : {},
}).lazy(() =>
  loadWords('introductions', 'candidates')
    .then(() => import('./routes/interest-page'))
    .then(({ page }) => page),
);
const sentRoute = createRoute({
  getParentRoute: () => root,
  path: '/henvendelser',
  validateSearch: readShown,
}).lazy(() =>
  loadWords('introductions')
    .then(() => import('./routes/sent-page'))
    .then(({ page }) => page),
);
const introductionRoute = createRoute({
  getParentRoute: () => root,
  path: '/henvendelser/$id',
}).lazy(() =>
  loadWords('introductions')
    .then(() => import('./routes/introduction-page'))
    .then(({ page }) => page),
);
const inboxRoute = createRoute({
  getParentRoute: () => root,
  path: '/innboks',
  validateSearch: readShown,
}).lazy(() =>
  loadWords('introductions')
    .then(() => import('./routes/inbox-page'))
    .then(({ page }) => page),
);
const proposeRoute = createRoute({
  getParentRoute: () => root,
  path: '/foresla',
  validateSearch: (params: Record<string, unknown>): Partial<Record<ProposalPart, string>> =>
    Object.fromEntries(
      PROPOSAL_PARTS.flatMap((part) => {
        const id = params[part];
        return typeof id === 'string' && id !== '' ? [[part, id]] : [];
      }),
    ),
}).lazy(() =>
  loadWords('introductions')
    .then(() => import('./routes/propose-page'))
    .then(({ page }) => page),
);

const PROPOSAL_PARTS = ['behov', 'kandidat', 'pilot'] as const;
type ProposalPart = (typeof PROPOSAL_PARTS)[number];

/** Which part of a list is shown. */
function readShown({ vis }: Record<string, unknown>): { vis?: string } {
  return typeof vis === 'string' && vis !== '' ? { vis } : {};
}

const tree = root.addChildren([
  frontRoute,
  searchRoute,
  roleRoute,
  challengeRoute,
  pilotRoute,
  callRoute,
  callCheckRoute,
  candidateRoute,
  wizardRoute,
  bundlesRoute,
  rankingRoute,
  equalTreatmentRoute,
  ownNeedsRoute,
  interestRoute,
  sentRoute,
  introductionRoute,
  inboxRoute,
  proposeRoute,
  signInRoute,
  signInLinkRoute,
  signUpRoute,
  forgotPasswordRoute,
  newPasswordRoute,
  invitationRoute,
  registerRoute,
  organisationRoute,
  clientsRoute,
  zeroHitsRoute,
  meRoute,
  ownProfileRoute,
  privacyRoute,
  notificationsRoute,
  notificationSettingsRoute,
  mailStopRoute,
]);

/** Addresses hold plain text, `?q=sveiser&sted=5037`, not JSON: people read and share them. */
export function createAppRouter() {
  const router = createRouter({
    routeTree: tree,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageProblem,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (params) => {
      const text = new URLSearchParams(
        Object.entries(params).flatMap(([name, value]) =>
          typeof value === 'string' && value !== '' ? [[name, value]] : [],
        ),
      ).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
  // A new page is read from its beginning, as if the browser had loaded it.
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged)
      document.getElementById('content')?.focus({ preventScroll: true });
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
