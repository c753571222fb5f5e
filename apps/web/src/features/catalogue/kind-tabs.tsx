import type { ListingKind, SearchInput, SearchResult } from '@koble/catalogue/schema';
import { useTranslation } from 'react-i18next';
import { number } from '../../shared/format';

/** Which kind of listing; candidates only where the answer holds some, since only some may see them. */
export function KindTabs({
  search,
  counts,
  onChange,
}: {
  search: SearchInput;
  counts: NonNullable<SearchResult['facets']['kind']>;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const kinds: (ListingKind | null)[] = [
    null,
    'role',
    'challenge',
    'pilot',
    'call',
    ...('candidate' in counts || search.kind === 'candidate' ? (['candidate'] as const) : []),
  ];
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="kind-tabs" role="group" aria-label={t('facet.kind')}>
      {kinds.map((kind) => (
        <button
          key={kind ?? 'all'}
          type="button"
          aria-pressed={search.kind === kind}
          data-kind={kind ?? 'all'}
          onClick={() => {
            onChange({ kind, ...withoutOthers(kind) });
          }}
        >
          {t(`kinds.${kind ?? 'all'}`)}{' '}
          <span className="count">{number(kind === null ? total : (counts[kind] ?? 0))}</span>
        </button>
      ))}
    </div>
  );
}

/** The choices that no listing of a kind has: they would leave nothing. */
function withoutOthers(kind: ListingKind | null): Partial<SearchInput> {
  return {
    ...(kind === null || kind === 'role' || kind === 'candidate' ? {} : { mode: [], extent: [] }),
    ...(kind === null || kind === 'call' ? {} : { purposes: [], instrument: [] }),
  };
}
