import type { NameSeen } from '@koble/accounts/schema';
import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { moment } from '../../shared/format';
import { useProblem } from '../../shared/problem';

/** Who has looked at one's name, and when. */
export function NameSeenList() {
  const { t } = useTranslation();
  const say = useProblem();
  const { data, error } = useQuery(api.accounts.whoSawMe.queryOptions());
  return (
    <section className="panel stack wide" aria-labelledby="seen">
      <h2 id="seen">{t('privacy.seen')}</h2>
      <p>{t('privacy.seenHelp')}</p>
      {error !== null && <Alert tone="danger">{say(error)}</Alert>}
      {data === undefined && error === null && <Skeleton lines={1} label={t('app.loading')} />}
      {data?.length === 0 && <p className="quiet">{t('privacy.seenNone')}</p>}
      {data !== undefined && data.length > 0 && (
        <ol className="plain lines">
          {data.map((seen) => (
            <li key={`${seen.at} ${seen.organisation ?? ''}`} className="line">
              <strong>{byWhom(seen)}</strong>
              <span className="quiet">{moment(seen.at)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );

  function byWhom({ organisation, operator }: NameSeen): string {
    if (organisation === null) return t('privacy.seenByPerson');
    return operator === null
      ? organisation
      : t('privacy.seenByAdviser', { organisation, operator });
  }
}
