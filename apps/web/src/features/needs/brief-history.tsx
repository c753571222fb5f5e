import type { BriefVersion } from '@koble/needs/schema';
import { Details } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';
import { BriefChanges } from './brief-changes';
import { EMPTY_BRIEF } from './brief-order';

/** Every version of a brief with who wrote it and what it changed, the newest first. */
export function BriefHistory({ versions }: { versions: readonly BriefVersion[] }) {
  const { t } = useTranslation();
  if (versions.length === 0) return null;
  return (
    <Details summary={t('challenge.history')}>
      <ol className="stack wide" reversed>
        {versions.map((version, at) => (
          <li key={version.version} className="stack">
            <p>
              <strong>
                {t('challenge.version', { n: version.version, at: moment(version.savedAt) })}
              </strong>
              ,{' '}
              {version.operator === null
                ? t('challenge.byCompany')
                : t('challenge.byAdviser', { operator: version.operator })}
            </p>
            <BriefChanges from={versions[at + 1] ?? EMPTY_BRIEF} to={version} />
          </li>
        ))}
      </ol>
    </Details>
  );
}
