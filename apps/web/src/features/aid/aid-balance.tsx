import type { AidLedger } from '@koble/aid/schema';
import { useTranslation } from 'react-i18next';
import { date, euros, money } from '../../shared/format';
import { AidBar } from './aid-bar';
import { barParts, overCents } from './bar-parts';

/** How much room there is, what has been used, and what is not known: a drawing, and the same in words and numbers. */
export function AidBalance({ ledger }: { ledger: AidLedger }) {
  const { t } = useTranslation();
  const { balance, hiddenCents, ofUnknownBasis, unknown } = ledger;
  if (balance === null) return <p>{t('aid.noRule')}</p>;
  const over = overCents(balance);
  const grants = ofUnknownBasis.map(({ giver, amountOre, grantedOn }) =>
    t('aid.unknownGrant', { giver, amount: money(amountOre), date: date(grantedOn) }),
  );
  const remaining = euros(balance.remainingCents);
  return (
    <section className="box stack wide" aria-labelledby="aid-room">
      <p className="cost-total">
        <span id="aid-room">{t('aid.room')}</span>{' '}
        <strong>{unknown.length > 0 ? t('aid.roomUpTo', { amount: remaining }) : remaining}</strong>
      </p>
      <AidBar parts={barParts(balance, unknown)} />
      <p>
        {t('aid.ceiling', { amount: euros(balance.ceilingCents), source: balance.ceilingSource })}
      </p>
      {over > 0 && <p>{t('aid.over', { amount: euros(over) })}</p>}
      {hiddenCents > 0 && <p>{t('aid.hidden', { amount: euros(hiddenCents) })}</p>}
      <h2>{t('aid.unknown')}</h2>
      {unknown.length === 0 ? (
        <p>{t('aid.unknownNone')}</p>
      ) : (
        <ul className="bullets">
          {unknown.map((reason) => (
            <li key={reason}>{t(`aid.reason.${reason}`, { grants: grants.join('; ') })}</li>
          ))}
        </ul>
      )}
      <p className="quiet">{t('aid.guiding')}</p>
    </section>
  );
}
