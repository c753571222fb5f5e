import type { CallVersion } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';
import { CallDifference } from './call-difference';

/** What a call has said, the newest first: who wrote it, when, and what it changed. */
export function CallHistory({ versions }: { versions: readonly CallVersion[] }) {
  const { t } = useTranslation();
  if (versions.length === 0) return <p className="box">{t('calls.historyNone')}</p>;
  return (
    <ol className="plain stack wide">
      {versions.map(({ number, at, content, changed, organisation, person }, i) => {
        const before = versions[i + 1];
        return (
          <li key={number} className="panel stack">
            <h2>{moment(at)}</h2>
            <p className="quiet">
              {organisation === null
                ? t('calls.versionUnknown')
                : t('calls.versionBy', {
                    who: person === null ? organisation : `${person}, ${organisation}`,
                  })}
            </p>
            {before === undefined ? (
              <p>{t('calls.versionFirst')}</p>
            ) : (
              <CallDifference fields={changed} before={before.content} after={content} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
