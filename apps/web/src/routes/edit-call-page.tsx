import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Editor } from '../features/funding/editor';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { KeepersOnly } from './keepers-only';
import '../shared/styles/later.css';
import '../shared/styles/calls.css';
import '../shared/styles/funding.css';

export const page = createLazyRoute('/ordninger/$slug')({ component: EditCallPage });

/** So often it is looked whether somebody else has published meanwhile. */
const LOOK_AGAIN_MS = 20_000;

function EditCallPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/ordninger/$slug' });
  const { data } = useQuery(api.calls.edit.queryOptions({ slug }, { enabled: false }));
  return (
    <KeepersOnly title={t('calls.editTitle', { title: data?.call?.title ?? slug })}>
      {(keeper) => <EditCall key={slug} slug={slug} keeper={keeper} />}
    </KeepersOnly>
  );
}

function EditCall({ slug, keeper }: { slug: string; keeper: string }) {
  const { t } = useTranslation();
  const { felt, rettelse, gjort } = useSearch({ from: '/ordninger/$slug' });
  const { data, error } = useQuery(
    api.calls.edit.queryOptions(
      { slug },
      { retry: false, staleTime: 0, gcTime: 0, refetchInterval: LOOK_AGAIN_MS },
    ),
  );
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <>
      <p className="lead">{t('calls.editLead')}</p>
      <div>
        <Link to="/ordninger">{t('calls.toList')}</Link>
      </div>
      <Editor
        editor={data}
        checkedBy={keeper}
        focus={felt === undefined ? null : { field: felt, correction: rettelse ?? '' }}
        first={gjort === 'published' ? 'published' : null}
        onNew={() => undefined}
      />
    </>
  );
}
