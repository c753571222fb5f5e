import type { SharedChallenge } from '@koble/needs/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

/** The challenges that companies have shared with this partner and not with everybody. */
export function SharedChallenges({ challenges }: { challenges: readonly SharedChallenge[] }) {
  const { t } = useTranslation();
  if (challenges.length === 0)
    return (
      <div className="box stack">
        <p>{t('sharedWithUs.none')}</p>
        <p>{t('sharedWithUs.noneHelp')}</p>
        <div>
          <Link
            to="/sok"
            search={{ type: 'challenge', v: '1' }}
            className="ds-button"
            data-variant="secondary"
          >
            {t('sharedWithUs.search')}
          </Link>
        </div>
      </div>
    );
  return (
    <ul className="cards">
      {challenges.map(({ id, title, company, sharedAt, expiresAt }) => (
        <li key={id} className="card">
          <h2>
            <Link to="/utfordringer/$id" params={{ id }}>
              {title}
            </Link>
          </h2>
          <p className="meta">
            <span>{company}</span>
            <span>{t('sharedWithUs.at', { date: date(sharedAt) })}</span>
            {expiresAt !== null && <span>{t('needs.until', { date: date(expiresAt) })}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
