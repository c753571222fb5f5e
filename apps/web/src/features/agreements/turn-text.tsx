import type { AgreementSummary } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { otherSide } from './other-side';

/** Whose word an agreement waits for: on its terms, or on a change of them. Nothing where nobody's is due. */
export function TurnText({ one }: { one: AgreementSummary }) {
  const { t } = useTranslation();
  const { side, turn, changeWaitsFor } = one;
  const { name } = otherSide(one);
  if (turn !== null)
    return (
      <span>{turn === side ? t('agreement.yourTurn') : t('agreement.theirTurn', { name })}</span>
    );
  if (changeWaitsFor === null) return null;
  return (
    <span>
      {changeWaitsFor === side ? t('change.yourAnswer') : t('change.theirAnswer', { name })}
    </span>
  );
}
