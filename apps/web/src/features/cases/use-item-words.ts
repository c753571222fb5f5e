import { useTranslation } from 'react-i18next';
import type { CaseItem } from './case';

type Item = Pick<CaseItem, 'kind' | 'document' | 'title'>;

/** What something to do for a case is called. */
export function useItemWords(): (item: Item) => string {
  const { t } = useTranslation();
  return ({ kind, document, title }) => {
    if (kind === 'own') return title ?? '';
    if (kind !== 'document') return t(`cases.item.${kind}`);
    return document === null ? '' : t(`call.document.${document}`);
  };
}
