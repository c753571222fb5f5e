import type { Bundle } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';

/** Which part of a bundle is likeliest to break it, and why, in words. */
export function useWeakestWords(): (weakest: Bundle['weakestLink']) => string {
  const { t } = useTranslation();
  return ({ part, why }) => `${t(`bundle.part.${part}`)} – ${reason(why)}`;

  function reason(why: Bundle['weakestLink']['why']): string {
    if (why === 'missing' || why === 'late' || why === 'window' || why === 'confidence')
      return t(`bundle.why.${why}`);
    return t('bundle.why.criterion', { name: t(`criterion.${why}`).toLowerCase() });
  }
}
