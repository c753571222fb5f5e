import { CALL_FILTERS, type CallsAsked, type KeptCalls } from '@koble/funding/schema';
import { Select, Skeleton, TextField } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { moment } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useLater } from '../../shared/use-later';
import { CallRow } from './calls-row';

/** The calls that one may write: what was checked longest ago at the top, found by words and by what is wrong. */
export function CallsList() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<CallsAsked['only']>('all');
  const q = useLater(typed);
  const { data, error } = useQuery(
    api.calls.list.queryOptions(
      { q, only },
      { staleTime: 0, retry: false, placeholderData: keepPreviousData },
    ),
  );
  return (
    <>
      <div className="fields">
        <TextField
          id="calls-search"
          label={t('calls.search')}
          type="search"
          maxLength={120}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
        <Select
          id="calls-only"
          label={t('calls.only')}
          value={only}
          options={CALL_FILTERS.map((value) => ({ value, text: t(`calls.filter.${value}`) }))}
          onChange={({ target }) => {
            setOnly(CALL_FILTERS.find((one) => one === target.value) ?? 'all');
          }}
        />
      </div>
      <Outcome error={error} />
      {data === undefined && error === null && <Skeleton lines={6} label={t('app.loading')} />}
      {data !== undefined && <OwnDrafts drafts={data.drafts} />}
      {data?.calls.length === 0 && <p className="box">{t('calls.none')}</p>}
      <ol className="cards">
        {data?.calls.map((call) => (
          <CallRow key={call.slug} call={call} />
        ))}
      </ol>
    </>
  );
}

function OwnDrafts({ drafts }: { drafts: KeptCalls['drafts'] }) {
  const { t } = useTranslation();
  if (drafts.length === 0) return null;
  return (
    <section className="box stack" aria-labelledby="own-drafts">
      <h2 id="own-drafts">{t('calls.drafts')}</h2>
      <ul className="plain stack">
        {drafts.map(({ id, title, savedAt }) => (
          <li key={id}>
            <Link to="/ordninger/ny" search={{ kladd: id }}>
              {title === '' ? t('calls.untitled') : title}
            </Link>{' '}
            <span className="quiet">{t('calls.savedAt', { at: moment(savedAt) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
