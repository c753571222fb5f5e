import type { CallVersion, FundingCall } from '@koble/funding/schema';
import { Alert } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';
import { CallDifference } from './call-difference';
import { TakeBackVersion } from './take-back-version';

/** What a call has said, the newest first: who wrote it, when, and what it changed. `written`: for its writers, who take back. */
export function CallHistory({
  versions,
  written,
}: {
  versions: readonly CallVersion[];
  written: { call: FundingCall; revision: string } | null;
}) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<string>();
  if (versions.length === 0) return <p className="box">{t('calls.historyNone')}</p>;
  return (
    <>
      {taken !== undefined && (
        <Alert tone="success" live>
          {t('calls.takenBack', { at: moment(taken) })}
        </Alert>
      )}
      <ol className="plain stack wide">
        {versions.map((version, i) => {
          const { number, at, content, changed } = version;
          const before = versions[i + 1];
          return (
            <li key={number} className="panel stack">
              <h2>{moment(at)}</h2>
              <p className="quiet">
                <SaidBy {...version} />
              </p>
              {before === undefined ? (
                <p>{t('calls.versionFirst')}</p>
              ) : (
                <CallDifference fields={changed} before={before.content} after={content} />
              )}
              {written !== null && (
                <TakeBackVersion {...written} version={version} onDone={setTaken} />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function SaidBy({ origin, organisation, person }: CallVersion) {
  const { t } = useTranslation();
  if (origin !== 'written') return t(`calls.versionFrom.${origin}`);
  if (organisation === null) return t('calls.versionUnknown');
  return t('calls.versionBy', {
    who: person === null ? organisation : `${person}, ${organisation}`,
  });
}
