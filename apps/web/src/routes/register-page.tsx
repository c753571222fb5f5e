import { createLazyRoute, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterOrganisation } from '../features/accounts/register-organisation';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/registrer')({
  component: () => <SignedInOnly>{() => <RegisterPage />}</SignedInOnly>,
});

function RegisterPage() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  useTitle(t('register.title'));
  if (asked) return <Asked />;
  return (
    <div className="page narrow stack wide">
      <h1>{t('register.title')}</h1>
      <p className="lead">{t('register.lead')}</p>
      <RegisterOrganisation
        onAsked={() => {
          setAsked(true);
        }}
      />
    </div>
  );
}

/** The company has its people; they decide. */
function Asked() {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus is the browser's, not React's.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="page narrow stack">
      <h1 ref={heading} tabIndex={-1}>
        {t('register.asked')}
      </h1>
      <p className="lead">{t('register.askedHelp')}</p>
      <Link to="/" className="ds-button" data-variant="secondary">
        {t('app.toFront')}
      </Link>
    </div>
  );
}
