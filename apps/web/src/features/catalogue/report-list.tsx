import type { ReportView } from '@koble/catalogue/schema';
import { Skeleton, Tag } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date, moment } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { Outcome } from '../../shared/outcome';
import { ReasonForm } from '../../shared/reason-form';
import { ListingLink } from './listing-link';

/** What people say is wrong with listings, what nobody has looked at first. */
export function ReportList() {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    api.catalogue.reports.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  if (error !== null) return <Outcome error={error} />;
  if (data === undefined) return <Skeleton lines={4} label={t('app.loading')} />;
  if (data.length === 0) return <p className="box">{t('report.none')}</p>;
  return (
    <ol className="cards">
      {data.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
    </ol>
  );
}

function ReportCard({ report }: { report: ReportView }) {
  const { t } = useTranslation();
  const { listing, reason, text, times, createdAt, handled } = report;
  return (
    <li className="card">
      <div className="card-top">
        <KindMark kind={listing.kind} />
        <Tag tone={handled === null ? 'warning' : 'success'}>
          {handled === null ? t('report.open') : t('report.handled', { date: date(handled.at) })}
        </Tag>
      </div>
      <h2>
        <ListingLink card={{ ...listing, sourceId: listing.id }} cameFrom={null} />
      </h2>
      <p className="meta">
        <span>{t(`report.reason.${reason}`)}</span>
        <span>{t('report.said', { count: times })}</span>
        <span>{moment(createdAt)}</span>
      </p>
      {text !== '' && <p className="prose">{text}</p>}
      {handled === null ? (
        <SettleReport report={report} />
      ) : (
        <p className="quiet">{t('report.noteOf', { note: handled.note })}</p>
      )}
    </li>
  );
}

function SettleReport({ report: { id, listing } }: { report: ReportView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    api.catalogue.settleReport.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.catalogue.reports.queryKey() }),
    }),
  );
  return (
    <ReasonForm
      id={id}
      label={t('report.note')}
      missing={t('report.noteMissing')}
      send={t('report.settle')}
      about={listing.title}
      isPending={isPending}
      error={error}
      onSend={(note) => {
        mutate({ id, note });
      }}
    />
  );
}
