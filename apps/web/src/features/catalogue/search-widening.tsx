import type { SearchInput, SearchResult } from '@koble/catalogue/schema';
import { useTranslation } from 'react-i18next';
import { changeByHelp, useHelpWords } from './help-choice';

/** What lies around a search that has found something: the neighbouring municipalities, related occupations. One click each. */
export function SearchWidening({
  search,
  help,
  onChange,
}: {
  search: SearchInput;
  help: SearchResult['help'];
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const words = useHelpWords();
  if (help.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={t('search.widen')}>
      <span aria-hidden>{t('search.widen')}:</span>
      {help.map((one) => (
        <button
          key={words(one)}
          type="button"
          className="ds-chip"
          onClick={() => {
            // The row changes with the result.
            document.getElementById('hits')?.focus();
            onChange(changeByHelp(search, one));
          }}
        >
          {words(one)}
        </button>
      ))}
    </div>
  );
}
