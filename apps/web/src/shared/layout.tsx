import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { changeLanguage, currentLanguage, LANGUAGES } from './i18n';

/** Header, the page, footer. `account` is what the header shows of who is signed in. */
export function Layout({ account }: { account: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="site-header">
        <div>
          <Link to="/" className="brand">
            <img src="/favicon.svg" alt="" width="32" height="32" />
            {t('app.name')}
          </Link>
          <nav aria-label={t('app.menu')}>
            <Link to="/sok">{t('app.search')}</Link>
            <Link to="/behov">{t('app.need')}</Link>
            {account}
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-footer">
        <div>
          <Link to="/slik-rangerer-vi">{t('app.howWeRank')}</Link>
          <p className="quiet">{t('app.footer')}</p>
          <div className="languages" role="group" aria-label={t('app.language')}>
            {LANGUAGES.map((language) => (
              <button
                key={language}
                type="button"
                lang={language}
                aria-pressed={language === currentLanguage()}
                onClick={() => void changeLanguage(language)}
              >
                {t(`language.${language}`)}
              </button>
            ))}
          </div>
        </div>
      </footer>
    </>
  );
}
