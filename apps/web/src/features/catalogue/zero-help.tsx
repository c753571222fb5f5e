import type { SearchInput, SearchResult } from '@koble/catalogue/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Nothing was found: what was searched for, and what may find something. */
export function ZeroHelp({
  search,
  help,
  onChange,
}: {
  search: SearchInput;
  help: SearchResult['help'];
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t('search.zeroTry')}</p>
      <ul className="stack">
        {help.map((one) => (
          <li key={`${one.kind} ${one.kind === 'remove_filter' ? one.facet : ''}`}>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => {
                onChange(changeOf(one));
              }}
            >
              {one.kind === 'did_you_mean' && t('search.didYouMean', { q: one.q })}
              {one.kind === 'other_kinds' && t('search.inOtherKinds', { count: one.total })}
              {one.kind === 'remove_filter' &&
                t('search.without', { name: t(`facet.${one.facet}`), count: one.total })}
            </button>
          </li>
        ))}
      </ul>
      <Link to="/behov" className="ds-link">
        {t('search.askAdviser')}
      </Link>
    </div>
  );

  function changeOf(one: SearchResult['help'][number]): Partial<SearchInput> {
    if (one.kind === 'did_you_mean') return { q: one.q };
    if (one.kind === 'other_kinds') return { kind: null };
    if (one.facet === 'place') return { place: null };
    return one.facet === 'kind' ? { kind: null } : { [one.facet]: search[one.facet].slice(0, 0) };
  }
}
