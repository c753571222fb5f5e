import type { ChallengeBrief } from '@koble/needs/schema';
import { useTranslation } from 'react-i18next';
import { changedFields } from './brief-order';

/** What was changed from one version to another, field by field: what it was is struck out. */
export function BriefChanges({ from, to }: { from: ChallengeBrief; to: ChallengeBrief }) {
  const { t } = useTranslation();
  return (
    <dl className="stack">
      {changedFields(from, to).map((field) => (
        <div key={field}>
          <dt>{t(`listing.brief.${field}`)}</dt>
          <dd className="prose">
            <del>{from[field] === '' ? t('challenge.empty') : from[field]}</del>{' '}
            <ins>{to[field] === '' ? t('challenge.empty') : to[field]}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
