import type { AgreementSummary } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { AgreementCard } from './agreement-card';

/** What companies have asked a partner for and it has not answered, the shortest time left first; nothing where there is none. */
export function FreshRequests({ rows }: { rows: readonly AgreementSummary[] }) {
  const { t } = useTranslation();
  const fresh = rows
    .filter(({ state, side }) => state === 'requested' && side === 'partner')
    .toSorted((a, b) => (a.deadlineOn ?? '').localeCompare(b.deadlineOn ?? ''));
  if (fresh.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby="fresh">
      <div>
        <h2 id="fresh">{t('workspace.fresh.title')}</h2>
        <p className="quiet">{t('workspace.fresh.help')}</p>
      </div>
      <ul className="cards">
        {fresh.map((one) => (
          <AgreementCard key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}
