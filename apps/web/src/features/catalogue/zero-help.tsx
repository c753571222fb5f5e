import type { SearchInput, SearchResult } from '@koble/catalogue/schema';
import { Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByHelp, useHelpWords } from './help-choice';

/** Nothing was found: what was searched for, and what may find something; `watch` waits for it. */
export function ZeroHelp({
  search,
  help,
  watch,
  onChange,
}: {
  search: SearchInput;
  help: SearchResult['help'];
  watch: ReactNode;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const words = useHelpWords();
  return (
    <div className="box stack">
      <p>
        <strong>{t('search.zeroTry')}</strong>
      </p>
      <ul className="plain stack">
        {help.map((one) => (
          <li key={words(one)}>
            <Button
              variant="secondary"
              onClick={() => {
                onChange(changeByHelp(search, one));
              }}
            >
              {words(one)}
            </Button>
          </li>
        ))}
        <li>{watch}</li>
        <li>
          <Link to="/behov" className="ds-link">
            {t('search.askAdviser')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
