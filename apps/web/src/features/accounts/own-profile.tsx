import type { Me } from '@koble/accounts/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BlockList } from './block-list';

/** What holds for a job seeker's profile: whom it is hidden from, and for how long it is shown. It is theirs as themself. */
export function OwnProfile({ actor }: Pick<Me, 'actor'>) {
  const { t } = useTranslation();
  return (
    <section className="panel stack wide" aria-labelledby="blocks">
      <h2 id="blocks" tabIndex={-1}>
        {t('privacy.blocks')}
      </h2>
      <p>{t('privacy.blocksHelp')}</p>
      {actor.kind === 'candidate' ? (
        <>
          <p>
            <Link to="/min-profil" className="ds-link">
              {t('account.page.profile')}
            </Link>
          </p>
          <BlockList />
        </>
      ) : (
        <p className="quiet">{t('privacy.blocksAsSelf')}</p>
      )}
      <h3>{t('privacy.profile')}</h3>
      <p>{t('privacy.profileHelp')}</p>
    </section>
  );
}
