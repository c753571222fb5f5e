import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BlockList } from '../features/accounts/block-list';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { OwnProfilePage } from '../features/candidates/own-profile-page';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';
import '../shared/styles/account.css';
import '../shared/styles/profile.css';

export const page = createLazyRoute('/min-profil')({
  component: () => (
    <SignedInOnly>
      {({ actor }) => (actor.kind === 'candidate' ? <Profile actor={actor} /> : <AsSelf />)}
    </SignedInOnly>
  ),
});

function Profile({ actor: { personId } }: Pick<Me, 'actor'>) {
  const { t } = useTranslation();
  useTitle(t('profile.title'));
  const { returnTo } = useSearch({ from: '/min-profil' });
  const { data: own, error } = useQuery(
    api.candidates.own.queryOptions(undefined, { retry: false }),
  );
  if (own === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <OwnProfilePage
      own={own}
      personId={personId}
      blocks={<Blocks />}
      back={
        returnTo !== undefined && (
          <a href={returnTo} className="ds-link">
            {t('profile.backTo')}
          </a>
        )
      }
    />
  );
}

function Blocks() {
  const { t } = useTranslation();
  return (
    <section className="panel stack wide" aria-labelledby="blocks">
      <h2 id="blocks" tabIndex={-1}>
        {t('privacy.blocks')}
      </h2>
      <p>{t('privacy.blocksHelp')}</p>
      <BlockList />
    </section>
  );
}

/** Somebody who acts for an organisation now. */
function AsSelf() {
  const { t } = useTranslation();
  useTitle(t('profile.title'));
  return (
    <div className="page narrow stack">
      <h1>{t('profile.asSelf')}</h1>
      <p className="lead">{t('profile.asSelfHelp')}</p>
    </div>
  );
}
