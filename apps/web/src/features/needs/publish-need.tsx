import type { PostedNeed } from '@koble/needs/schema';
import { Alert, Button } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { dropDraft, type Draft } from './draft';

/** Publishes the draft, or posts again the need that it puts right, and lets go of it. */
export function PublishNeed({ draft: { need, correcting } }: { draft: Draft }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () =>
      correcting === null
        ? client.needs.publish.mutate(need)
        : client.needs.resubmit.mutate({ id: correcting, need }),
    onSuccess: () => {
      dropDraft();
      void queries.invalidateQueries({ queryKey: api.needs.pathKey() });
      void queries.invalidateQueries({ queryKey: api.catalogue.pathKey() });
    },
  });
  if (data !== undefined) return <Posted review={data.review} />;
  return (
    <>
      <Outcome error={error} />
      <Button
        busy={isPending}
        onClick={() => {
          mutate();
        }}
      >
        {correcting === null ? t('wizard.publish') : t('wizard.publishAgain')}
      </Button>
    </>
  );
}

function Posted({ review }: Pick<PostedNeed, 'review'>) {
  const { t } = useTranslation();
  return (
    <Alert tone="success" live>
      <strong>{review === null ? t('wizard.published') : t('wizard.inReview')}.</strong>{' '}
      {review === null
        ? t('wizard.publishedHelp')
        : t('needs.waits', { operator: review.operator, date: date(review.by) })}{' '}
      <Link to="/mine-behov" className="ds-link">
        {t('app.myNeeds')}
      </Link>
    </Alert>
  );
}
