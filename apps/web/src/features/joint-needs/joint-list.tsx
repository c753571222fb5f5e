import type { JointLine } from '@koble/joint-needs/schema';
import { Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../shared/format';

/** A company's joint needs, with who is in each and whether they agree. */
export function JointList({ joints }: { joints: readonly JointLine[] }) {
  const { t } = useTranslation();
  if (joints.length === 0)
    return (
      <div className="box stack">
        <p>{t('joint.mineNone')}</p>
        <p>{t('joint.mineHelp')}</p>
        <div>
          <Link to="/mine-behov" className="ds-button" data-variant="secondary">
            {t('joint.toNeeds')}
          </Link>
        </div>
      </div>
    );
  return (
    <ul className="cards">
      {joints.map(({ id, title, standing, own, companies }) => (
        <li key={id} className="card">
          <div className="card-top">
            <Tag tone={standing === 'agreed' ? 'success' : 'neutral'}>
              {own === 'invited' ? t('joint.invited') : t(`joint.standing.${standing}`)}
            </Tag>
          </div>
          <h2>
            <Link to="/fellesbehov/$id" params={{ id }}>
              {title}
            </Link>
          </h2>
          <p className="meta">{t('joint.with', { companies: listOf(companies) })}</p>
        </li>
      ))}
    </ul>
  );
}
