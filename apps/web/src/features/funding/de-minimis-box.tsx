import type { DeMinimisBalance } from '@koble/aid/schema';
import { Facts } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, euros } from '../../shared/format';

/** What is left of de minimis aid over the rolling three years, and what is not known of it. */
export function DeMinimisBox({ balance }: { balance: DeMinimisBalance | null }) {
  const { t } = useTranslation();
  return (
    <section className="box stack wide">
      <h2>{t('funding.deMinimis')}</h2>
      {balance === null ? (
        <p>
          {t('funding.signInForBalance')}{' '}
          <Link to="/logg-inn" className="ds-link">
            {t('app.signIn')}
          </Link>
        </p>
      ) : (
        <>
          <p>
            {t('funding.deMinimisText', {
              remaining: euros(balance.remainingCents),
              ceiling: euros(balance.ceilingCents),
            })}
          </p>
          <Facts
            facts={[
              { term: t('funding.registered'), value: euros(balance.registeredCents) },
              { term: t('funding.declared'), value: euros(balance.declaredCents) },
            ]}
          />
          {balance.nextReturn !== null && (
            <p>
              {t('funding.nextReturn', {
                date: date(balance.nextReturn.on),
                amount: euros(balance.nextReturn.cents),
              })}
            </p>
          )}
          <Link to="/bagatellstotte" className="ds-link">
            {t('funding.toLedger')}
          </Link>
          {balance.incomplete && <p className="quiet">{t('funding.incomplete')}</p>}
        </>
      )}
    </section>
  );
}
