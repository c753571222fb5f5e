import type { LedgerAward } from '@koble/aid/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, euros, money } from '../../shared/format';

/** One award: who gave how much to whom, whether it counts and until when. */
export function AwardLine({
  award,
  busy,
  onChange,
  onRemove,
}: {
  award: LedgerAward;
  busy: boolean;
  onChange: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { giver, grantedOn, amountOre, cents, basis, source, company, changeable } = award;
  return (
    <li className="line">
      <div>
        <h3>
          {giver}: {money(amountOre)}
        </h3>
        <p>
          {[date(grantedOn), euros(cents), t(`aid.basis.${basis}`), company]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p className="quiet">
          {award.returnsOn === null
            ? t(basis === 'unknown' ? 'aid.countsUnknown' : 'aid.countsNot')
            : t('aid.counts', { date: date(award.returnsOn) })}
          {' · '}
          {t(`aid.source.${source}`)}
        </p>
      </div>
      {changeable ? (
        <div className="line-actions">
          <Button variant="tertiary" disabled={busy} onClick={onChange}>
            {t('aid.change')}
            <span className="visually-hidden"> {giver}</span>
          </Button>
          <Button variant="tertiary" disabled={busy} onClick={onRemove}>
            {t('aid.remove')}
            <span className="visually-hidden"> {giver}</span>
          </Button>
        </div>
      ) : (
        company === null && <p className="quiet">{t('aid.fromElsewhere')}</p>
      )}
    </li>
  );
}
