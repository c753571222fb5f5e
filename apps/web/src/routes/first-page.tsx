import { createLazyRoute, Navigate } from '@tanstack/react-router';
import { addressOf, firstPageFor } from '../features/accounts/account-pages';
import { SignedInOnly } from '../features/accounts/signed-in-only';

export const page = createLazyRoute('/logg-inn/videre')({ component: FirstPage });

/** From a mail or a provider on to where one begins. It is no page to stay at, nor to come back to. */
function FirstPage() {
  return (
    <SignedInOnly>
      {({ actor }) => {
        const first = firstPageFor(actor);
        return <Navigate to={first === undefined ? '/' : addressOf(first)} replace />;
      }}
    </SignedInOnly>
  );
}
