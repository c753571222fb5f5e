import type { SearchInput, SearchResult } from '@koble/catalogue/schema';
import { Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Nothing was found: what was searched for, and what may find something. */
export function ZeroHelp({
  help,
  onChange,
}: {
  help: SearchResult['help'];
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="box stack">
      <p>
        <strong>{t('search.zeroTry')}</strong>
      </p>
      <ul className="plain stack">
        {help.map((one) => (
          <li key={`${one.kind} ${one.kind === 'remove_filter' ? one.facet : ''}`}>
            <Button
              variant="secondary"
              onClick={() => {
                onChange(changeOf(one));
              }}
            >
              {one.kind === 'did_you_mean' && t('search.didYouMean', { q: one.q })}
              {one.kind === 'other_kinds' && t('search.inOtherKinds', { count: one.total })}
              {one.kind === 'remove_filter' &&
                t('search.without', { name: t(`facet.${one.facet}`), count: one.total })}
            </Button>
          </li>
        ))}
        <li>
          <Link to="/behov" className="ds-link">
            {t('search.askAdviser')}
          </Link>
        </li>
      </ul>
    </div>
  );

  function changeOf(one: SearchResult['help'][number]): Partial<SearchInput> {
    if (one.kind === 'did_you_mean') return { q: one.q };
    if (one.kind === 'other_kinds') return { kind: null };
    if (one.facet === 'place') return { place: null };
    return one.facet === 'kind' ? { kind: null } : { [one.facet]: [] };
  }
}
