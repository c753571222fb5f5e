import type { Resemblance } from '@koble/joint-needs/schema';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

/** In what a challenge is like one's own, in words. */
export function ResemblanceLine({ resemblance }: { resemblance: Resemblance }) {
  const { t } = useTranslation();
  const names = useNames();
  switch (resemblance.kind) {
    case 'skills':
      return t('joint.reason.skills', {
        names: listOf(resemblance.ids.map((id) => nameOf(names.skills, id))),
      });
    case 'industry':
      return t('joint.reason.industry', { name: nameOf(names.industries, resemblance.section) });
    case 'same_municipality':
    case 'neighbouring_municipality':
      return t(`joint.reason.${resemblance.kind}`);
  }
}
