import { Skeleton, Tag } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { PageProblem } from '../../shared/page-states';
import { ObjectionAbout } from './objection-about';
import { ObjectionText } from './objection-text';

/** What somebody has asked a human to look at, and the answers. */
export function OwnObjections() {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.matching.myObjections.queryOptions());
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <Skeleton lines={3} label={t('app.loading')} />;
  if (data.length === 0) return <p className="box">{t('objection.mineNone')}</p>;
  return (
    <ul className="cards">
      {data.map((objection) => (
        <li key={objection.id} className="card">
          <div className="card-top">
            <Tag tone={objection.state === 'answered' ? 'success' : 'neutral'}>
              {t(`objection.state.${objection.state}`)}
            </Tag>
          </div>
          <h3>
            <ObjectionAbout objection={objection} />
          </h3>
          <ObjectionText
            objection={objection}
            heading={t('objection.youWrote', { date: date(objection.createdAt) })}
          />
        </li>
      ))}
    </ul>
  );
}
