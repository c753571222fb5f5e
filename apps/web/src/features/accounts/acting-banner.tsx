import type { Me } from '@koble/accounts/schema';
import { Button, Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import { useActAs } from './use-act-as';

/** On every page while an adviser acts for a client: for whom, that it is written down, and the way out. */
export function ActingBanner({ client, operator }: Record<'client' | 'operator', NamedId>) {
  const { t } = useTranslation();
  const say = useProblem();
  const { mutate, isPending, error } = useActAs();
  return (
    <section className="acting-banner" aria-label={t('account.acting.label')}>
      <div>
        <Icon name="alert" />
        <p>
          <strong>
            {t('account.acting.forWhom', { client: client.name, operator: operator.name })}
          </strong>{' '}
          {t('account.acting.logged')}
          {error !== null && <span role="status"> {say(error)}</span>}
        </p>
        <Button
          variant="secondary"
          busy={isPending}
          onClick={() => {
            mutate({ as: 'organisation', organisationId: operator.id });
          }}
        >
          {t('account.acting.stop', { client: client.name })}
        </Button>
      </div>
    </section>
  );
}

type NamedId = NonNullable<Me['operator']>;
