import type { Need } from '@koble/needs/schema';
import { Alert, Button, Tag } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { useProblem } from '../../shared/problem';

type OwnNeed = Omit<Need, 'publishedAt' | 'expiresAt'> & { expiresAt: string | null };

/** A company's own needs, each with what fits it; one that is open can be closed, after asking. */
export function OwnNeeds({ needs }: { needs: readonly OwnNeed[] }) {
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const { mutate, isPending, variables, error } = useMutation(
    api.needs.close.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  );
  if (needs.length === 0)
    return (
      <div className="box stack">
        <p>{t('needs.none')}</p>
        <Link to="/behov" className="ds-button" data-variant="primary">
          {t('app.need')}
        </Link>
      </div>
    );
  return (
    <>
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <ul className="cards">
        {needs.map((need) => (
          <OwnNeedCard
            key={need.id}
            need={need}
            closing={isPending && variables.id === need.id}
            onClose={() => {
              if (confirm(t('needs.closeSure'))) mutate({ id: need.id });
            }}
          />
        ))}
      </ul>
    </>
  );
}

function OwnNeedCard({
  need,
  closing,
  onClose,
}: {
  need: OwnNeed;
  closing: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const open = need.state === 'published';
  return (
    <li className="card">
      <div className="card-top">
        <Tag tone={open ? 'success' : 'neutral'}>{t(`needs.state.${need.state}`)}</Tag>
        {open && need.expiresAt !== null && (
          <span className="quiet">{t('needs.until', { date: date(need.expiresAt) })}</span>
        )}
      </div>
      <h2>{need.title}</h2>
      <p className="meta">
        <span>{need.wants.map((want) => t(`wizard.want.${want}`)).join(' · ')}</span>
        <span>{t('needs.interests', { count: need.interests })}</span>
      </p>
      <div className="row">
        {open && (
          <>
            <Link
              to="/behov/resultat"
              search={{ behov: need.id }}
              className="ds-button"
              data-variant="primary"
            >
              {t('needs.bundles')}
            </Link>
            <Button variant="secondary" busy={closing} onClick={onClose}>
              {t('needs.close')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
