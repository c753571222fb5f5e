import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SavedList } from '../features/catalogue/saved-list';
import { SAVED_KINDS, SAVED_ORDERS, savedAddressOf } from '../features/catalogue/saved-order';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/favourites.css';

export const page = createLazyRoute('/lagret')({ component: SavedPage });

const HEADING = 'saved-heading';

/** For everybody: a visitor's favourites lie on their device. */
function SavedPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vis, sorter } = useSearch({ from: '/lagret' });
  useTitle(t('saved.title'));
  return (
    <div className="page narrow stack wide">
      <h1 id={HEADING} tabIndex={-1}>
        {t('saved.title')}
      </h1>
      <SavedList
        headingId={HEADING}
        shown={{
          kind: SAVED_KINDS.find((kind) => kind === vis) ?? 'all',
          order: SAVED_ORDERS.find((order) => order === sorter) ?? 'saved',
        }}
        onShow={(shown) => {
          void navigate({
            to: '/lagret',
            search: savedAddressOf(shown),
            replace: true,
            resetScroll: false,
          });
        }}
      />
    </div>
  );
}
