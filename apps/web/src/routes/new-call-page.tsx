import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Editor } from '../features/funding/editor';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { KeepersOnly } from './keepers-only';
import '../shared/styles/later.css';
import '../shared/styles/calls.css';
import '../shared/styles/funding.css';

export const page = createLazyRoute('/ordninger/ny')({ component: NewCallPage });

function NewCallPage() {
  const { t } = useTranslation();
  const { kladd } = useSearch({ from: '/ordninger/ny' });
  return (
    <KeepersOnly title={t('calls.newTitle')}>
      {(keeper) => <NewCall key={kladd} keeper={keeper} draftId={kladd ?? null} />}
    </KeepersOnly>
  );
}

function NewCall({ keeper, draftId }: { keeper: string; draftId: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error } = useQuery(
    api.calls.edit.queryOptions({ draftId }, { retry: false, staleTime: 0, gcTime: 0 }),
  );
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <>
      <p className="lead">{t('calls.editLead')}</p>
      <Editor
        editor={data}
        checkedBy={keeper}
        focus={null}
        first={null}
        onNew={(slug) =>
          void navigate({
            to: '/ordninger/$slug',
            params: { slug },
            search: { gjort: 'published' },
          })
        }
      />
    </>
  );
}
