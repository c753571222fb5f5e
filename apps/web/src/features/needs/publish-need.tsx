import type { NeedInput } from '@koble/needs/schema';
import { Alert, Button } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { dropDraft } from './draft';

/** Publishes the draft and lets go of it. */
export function PublishNeed({ need }: { need: NeedInput }) {
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation(
    api.needs.publish.mutationOptions({
      onSuccess: () => {
        dropDraft();
        void queries.invalidateQueries({ queryKey: api.needs.pathKey() });
        void queries.invalidateQueries({ queryKey: api.catalogue.pathKey() });
      },
    }),
  );
  if (isSuccess)
    return (
      <Alert tone="success" live>
        <strong>{t('wizard.published')}.</strong> {t('wizard.publishedHelp')}{' '}
        <Link to="/mine-behov" className="ds-link">
          {t('app.myNeeds')}
        </Link>
      </Alert>
    );
  return (
    <>
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <Button
        busy={isPending}
        onClick={() => {
          mutate(need);
        }}
      >
        {t('wizard.publish')}
      </Button>
    </>
  );
}
