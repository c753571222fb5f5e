import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage, LANGUAGES, type Language } from './i18n';
import { useOnline } from './use-online';

/** Header, the page, footer. `account` is what the header shows of who is signed in; `banner` stands above every page. */
export function Layout({ account, banner }: { account: ReactNode; banner: ReactNode }) {
  const { t } = useTranslation();
  const online = useOnline();
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
          </nav>
          <div className="account">{account}</div>
        </div>
      </header>
      {banner}
      <p role="status" className={online ? 'visually-hidden' : 'offline'}>
        {online ? '' : t('app.offline')}
      </p>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-footer">
        <div>
          <p className="footer-brand">{t('app.tagline')}</p>
          <Link to="/resultater">{t('result.title')}</Link>
          <Link to="/slik-rangerer-vi">{t('app.howWeRank')}</Link>
          <Languages />
          <p className="quiet">{t('app.footer')}</p>
        </div>
      </footer>
    </>
  );
}

/** The chosen language stands in the address too, so that a link opens in the language it was sent in. */
function Languages() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  async function choose(language: Language): Promise<void> {
    await changeLanguage(language);
    await navigate({
      to: '.',
      search: (before) => ({ ...before, lang: language }),
      replace: true,
      resetScroll: false,
    });
  }
  return (
    <div className="languages" role="group" aria-label={t('app.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === currentLanguage()}
          onClick={() => void choose(language)}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </div>
  );
}
