import type { Pay } from '@koble/needs/schema';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** What a role pays, as one reads it: "45 000 kr til 52 000 kr i måneden". */
export function PayLine({ pay }: { pay: Pay }) {
  const { t } = useTranslation();
  if (pay.kind === 'agreed') return t('pay.kind.agreed');
  const { fromOre, toOre } = pay;
  const per = t(`pay.per.${pay.per}`);
  return fromOre === toOre
    ? t('pay.exact', { amount: money(fromOre), per })
    : t('pay.range', { from: money(fromOre), to: money(toOre), per });
}
