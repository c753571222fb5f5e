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

/** Where a case stands; of a grant of which some has been paid, that more is to come. */
export function StateTag({
  of: { state, grantedOre, paidOre },
}: {
  of: Pick<CaseSummary, 'state' | 'grantedOre' | 'paidOre'>;
}) {
  const { t } = useTranslation();
  const isPartly = state === 'paid' && paidOre < (grantedOre ?? 0);
  return (
    <Tag tone={TONES[state]} icon={state === 'granted' || state === 'paid' ? 'check' : undefined}>
      {isPartly ? t('cases.partlyPaid') : t(`cases.state.${state}`)}
    </Tag>
  );
}
