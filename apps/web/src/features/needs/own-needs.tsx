import type { Need } from '@koble/needs/schema';
import { Button, Tag } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';

/** A company's own needs; one that is open can be closed, after asking. */
export function OwnNeeds({
  needs,
}: {
  needs: readonly (Omit<Need, 'publishedAt' | 'expiresAt'> & { expiresAt: string | null })[];
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation(
    api.needs.close.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  );
  if (needs.length === 0)
    return (
      <div className="stack">
        <p>{t('needs.none')}</p>
        <Link to="/behov" className="ds-button" data-variant="primary">
          {t('app.need')}
        </Link>
      </div>
    );
  return (
    <ul className="cards">
      {needs.map((need) => (
        <li
          key={need.id}
          className="card"
          data-kind={need.wants.includes('people') ? 'role' : 'challenge'}
        >
          <Tag tone={need.state === 'published' ? 'success' : 'neutral'}>
            {t(`needs.state.${need.state}`)}
          </Tag>
          <h2 className="small">{need.title}</h2>
          {need.expiresAt !== null && (
            <p className="meta">{t('needs.until', { date: date(need.expiresAt) })}</p>
          )}
          {need.state === 'published' && (
            <div>
              <Button
                variant="secondary"
                busy={isPending}
                onClick={() => {
                  if (confirm(t('needs.closeSure'))) mutate({ id: need.id });
                }}
              >
                {t('needs.close')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
