import type { ActingChoice, Choices, Me } from '@koble/accounts/schema';
import { Icon, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useActAs } from './use-act-as';

/** An adviser may have many clients: the rest are on their page. */
const MOST_CLIENTS = 5;

interface Line {
  key: string;
  name: string;
  note: string;
  choice: ActingChoice;
  now: boolean;
}

/** Whom one can act for; the one that is pressed in is who one acts for now. */
export function ActingChoices({ me, onLeave }: { me: Me; onLeave: () => void }) {
  const { t } = useTranslation();
  const { data, isPending, error } = useQuery(api.accounts.choices.queryOptions());
  const acting = useActAs();
  const trouble = acting.error ?? error;
  return (
    <div role="group" aria-labelledby="acting-as" className="acting-choices">
      <p id="acting-as" className="quiet">
        {t('account.actingAs')}
      </p>
      <Outcome error={trouble} />
      <ul className="plain">
        {linesOf(data ?? { self: true, organisations: [], clients: [] }).map((line) => (
          <li key={line.key}>
            <button
              type="button"
              aria-pressed={line.now}
              onClick={() => {
                if (line.now) onLeave();
                else if (!acting.isPending) acting.mutate(line.choice);
              }}
            >
              <span>
                {line.name}
                <small>{line.note}</small>
              </span>
              {line.now && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
      {isPending && <Skeleton lines={1} label={t('app.loading')} />}
      {data !== undefined && data.clients.length > MOST_CLIENTS && (
        <Link to="/klienter" className="ds-link" onClick={onLeave}>
          {t('account.allClients', { count: data.clients.length })}
        </Link>
      )}
    </div>
  );

  function linesOf({ organisations, clients }: Choices): Line[] {
    const { actor } = me;
    const forClient = actor.kind === 'company' && actor.operatorId !== undefined;
    const actsFor = (id: string): boolean =>
      actor.kind !== 'candidate' && actor.organisationId === id;
    return [
      {
        key: 'self',
        name: me.name,
        note: t('account.self'),
        choice: { as: 'self' },
        now: actor.kind === 'candidate',
      },
      ...organisations.map(({ id, name, role }) => ({
        key: id,
        name,
        note: t(`member.role.${role}`),
        choice: { as: 'organisation', organisationId: id } as const,
        now: actsFor(id) && !forClient,
      })),
      // The one that is acted for stays in sight, however many there are.
      ...[...clients]
        .sort((a, b) => Number(actsFor(b.id)) - Number(actsFor(a.id)))
        .slice(0, MOST_CLIENTS)
        .map(({ id, name, operatorId }) => ({
          key: `${operatorId} ${id}`,
          name,
          note: t('account.asAdviser', {
            operator: organisations.find((one) => one.id === operatorId)?.name ?? '',
          }),
          choice: { as: 'client', companyId: id } as const,
          now: forClient && actsFor(id),
        })),
    ];
  }
}
