import type { IntroductionSummary } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { nextOf } from './next-words';

/** What happens next and by when, in a sentence. `mine`: an answer is awaited of the reader. */
export function NextLine({
  of: { state, answerBy },
  mine,
}: {
  of: Pick<IntroductionSummary, 'state' | 'answerBy'>;
  mine: boolean;
}) {
  const { t } = useTranslation();
  const next = nextOf(state, mine);
  return <p>{t(`introduction.next.${next}`, { date: answerBy === null ? '' : date(answerBy) })}</p>;
}
