import { useTranslation } from 'react-i18next';
import type { nb } from '@koble/words/nb';

/** Groups of words by a code that the server sends as text. */
type Group = 'mode' | 'extent' | 'purpose' | 'instrument' | 'needsRule' | 'criterion' | 'problem';

/** The words for a code of a group; a code that has none (a newer server) is shown as it is. */
export function useCodeWords(): (group: Group & keyof typeof nb, code: string) => string {
  const { i18n } = useTranslation();
  return (group, code) => {
    const key = `${group}.${code}`;
    return i18n.exists(key) ? i18n.t(key, { defaultValue: code }) : code;
  };
}
