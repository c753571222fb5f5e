import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { AccountLinks } from '../features/accounts/account-links';
import { WhileActing } from '../features/accounts/while-acting';
import { languageOf, loadWords, type Language } from '../shared/i18n';
import { Layout } from '../shared/layout';
import { NotFound } from '../shared/page-states';

const signedIn = () =>
  loadWords('accounts', 'notifications').then(() => import('./signed-in-header'));
const SignedInHeader = lazy(() =>
  signedIn().then((header) => ({ default: header.SignedInHeader })),
);
const ActingBanner = lazy(() => signedIn().then((header) => ({ default: header.ActingBanner })));

/** What stands around every page. */
export const root = createRootRoute({
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
