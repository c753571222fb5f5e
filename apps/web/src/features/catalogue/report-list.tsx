import type { ReportView } from '@koble/catalogue/schema';
import { Alert, Button, Skeleton, Tag, TextArea } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date, moment } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { useProblem } from '../../shared/problem';
import { ListingLink } from './listing-link';

const LEAST_NOTE = 3;

/** What people say is wrong with listings, what nobody has looked at first. */
export function ReportList() {
  const { t } = useTranslation();
  const say = useProblem();
  const { data, error } = useQuery(
    api.catalogue.reports.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  if (error !== null)
    return (
      <Alert tone="danger" live>
        {say(error)}
      </Alert>
    );
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
  const say = useProblem();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useMutation(
    api.catalogue.settleReport.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.catalogue.reports.queryKey() }),
    }),
  );
  const isShort = note.trim().length < LEAST_NOTE;
  return (
    <form
      className="stack report-settle"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort) mutate({ id, note });
      }}
    >
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <TextArea
        id={`note-${id}`}
        label={t('report.note')}
        rows={2}
        error={tried && isShort ? t('report.noteMissing') : undefined}
        maxLength={600}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <div>
        <Button type="submit" variant="secondary" busy={isPending}>
          {t('report.settle')}
          <span className="visually-hidden"> «{listing.title}»</span>
        </Button>
      </div>
    </form>
  );
}
