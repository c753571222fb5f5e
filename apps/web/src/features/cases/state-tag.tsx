import { Tag, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from './case';

const TONES: Record<CaseSummary['state'], Tone> = {
  planned: 'neutral',
  requested: 'info',
  granted: 'success',
  refused: 'danger',
  paid: 'success',
  reported: 'neutral',
  withdrawn: 'neutral',
};

type Paid = Pick<CaseSummary, 'state' | 'grantedOre' | 'paidOre'>;

/** Whether some of a grant has been paid, and more is to come. */
export function isPartlyPaid({ state, grantedOre, paidOre }: Paid): boolean {
  return state === 'paid' && paidOre < (grantedOre ?? 0);
}

/** Where a case stands; of a grant of which some has been paid, that more is to come. */
export function StateTag({ of }: { of: Paid }) {
  const { t } = useTranslation();
  const { state } = of;
  return (
    <Tag tone={TONES[state]} icon={state === 'granted' || state === 'paid' ? 'check' : undefined}>
      {isPartlyPaid(of) ? t('cases.partlyPaid') : t(`cases.state.${state}`)}
    </Tag>
  );
}
