import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

/** The name of a municipality by its four digits, or of a county by its two. */
export function usePlaceName(): (code: string) => string {
  const { t } = useTranslation();
  const names = useNames();
  const counties: Record<string, string> = t('county', { returnObjects: true });
  return (code) =>
    code.length === 2 ? nameOf(counties, code) : nameOf(names.municipalities, code);
}
