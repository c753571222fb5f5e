import type { CorrectionView } from '@koble/funding/schema';
import { Skeleton, Tag } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { moment } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { CorrectionText } from './correction-text';
import { DismissCorrection } from './dismiss-correction';

/** What people say is wrong with calls, what nobody has looked at first. */
export function CorrectionsList() {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    api.calls.corrections.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  if (error !== null) return <Outcome error={error} />;
  if (data === undefined) return <Skeleton lines={4} label={t('app.loading')} />;
  if (data.length === 0) return <p className="box">{t('calls.correctionsNone')}</p>;
  return (
    <ol className="cards">
      {data.map((correction) => (
        <CorrectionCard key={correction.id} correction={correction} />
      ))}
    </ol>
  );
}

function CorrectionCard({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation();
  const { id, call, field, times, createdAt, handled } = correction;
  const { slug } = call;
  return (
    <li className="card">
      {handled !== null && (
        <div>
          <Tag tone={handled.outcome === 'taken_over' ? 'success' : 'neutral'}>
            {t(`calls.outcome.${handled.outcome}`)}
          </Tag>
        </div>
      )}
      <h2>{call.title}</h2>
      <p className="meta">
        <span>{t(`calls.field.${field}`)}</span>
        <span>{t('calls.said', { count: times })}</span>
        <span>{moment(createdAt)}</span>
      </p>
      <CorrectionText correction={correction} />
      {handled === null ? (
        <>
          <div>
            <Link
              to="/ordninger/$slug"
              params={{ slug }}
              search={{ felt: field, rettelse: id }}
              className="ds-button"
              data-variant="primary"
            >
              {t('calls.takeOver')}
              <span className="visually-hidden"> «{call.title}»</span>
            </Link>
          </div>
          <DismissCorrection correction={correction} />
        </>
      ) : (
        handled.reason !== '' && <p className="quiet">{handled.reason}</p>
      )}
    </li>
  );
}
