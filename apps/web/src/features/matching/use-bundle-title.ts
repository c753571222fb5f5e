import type { Bundle } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';

/** Lowest own share, fastest start and strongest skills. */
const BUNDLE_AIM_COUNT = 3;

/** What a bundle is best at, which is what it is called. */
export function useBundleTitle(): (aims: Bundle['aims']) => string {
  const { t } = useTranslation();
  return (aims) => {
    if (aims.length === 0) return t('bundle.alternative');
    return aims.length === BUNDLE_AIM_COUNT
      ? t('bundle.allAims')
      : aims.map((aim) => t(`bundle.aim.${aim}`)).join(' · ');
  };
}
