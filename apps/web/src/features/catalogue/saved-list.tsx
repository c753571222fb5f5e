import type { Favourite } from '@koble/catalogue/schema';
import { Alert, Button, Select, Skeleton } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { SavedListing } from './saved-listing';
import { inOrder, SAVED_KINDS, SAVED_ORDERS, type SavedKind, type SavedOrder } from './saved-order';
import { useSavedListings } from './use-saved-listings';

interface Shown {
  kind: SavedKind;
  order: SavedOrder;
}

/** All that is saved, by kind and in order. What was taken out can be put back. `headingId`: where the focus goes then. */
export function SavedList({
  shown,
  headingId,
  onShow,
}: {
  shown: Shown;
  headingId: string;
  onShow: (shown: Shown) => void;
}) {
  const { t } = useTranslation();
  const { listings, error, place, save, remove } = useSavedListings();
  const [removed, setRemoved] = useState<Favourite>();
  const ofKind = (kind: SavedKind): Favourite[] =>
    listings?.filter((one) => kind === 'all' || one.kind === kind) ?? [];
  return (
    <>
      <Outcome error={error} />
      {place === 'device' && (
        <Alert>
          {t('saved.onDevice')}{' '}
          <Link to="/logg-inn" search={{ returnTo: '/lagret' }} className="ds-link">
            {t('app.signIn')}
          </Link>
        </Alert>
      )}
      <div role="status">
        {removed !== undefined && (
          <div className="box row apart">
            <span>{t('saved.removed', { title: removed.title })}</span>
            <Button
              variant="secondary"
              onClick={() => {
                save(removed);
                setRemoved(undefined);
                document.getElementById(headingId)?.focus();
              }}
            >
              {t('saved.undo')}
            </Button>
          </div>
        )}
      </div>
      {listings === undefined && error === null && <Skeleton lines={4} label={t('app.loading')} />}
      {listings?.length === 0 && (
        <div className="box stack">
          <p>{t('saved.none')}</p>
          <p className="quiet">{t('saved.noneHelp')}</p>
          <Link to="/sok" className="ds-button" data-variant="primary">
            {t('app.search')}
          </Link>
        </div>
      )}
      {listings !== undefined && listings.length > 0 && (
        <>
          <div className="result-head">
            <div className="kind-tabs" role="group" aria-label={t('facet.kind')}>
              {SAVED_KINDS.filter((kind) => kind === shown.kind || ofKind(kind).length > 0).map(
                (kind) => (
                  <button
                    key={kind}
                    type="button"
                    aria-pressed={kind === shown.kind}
                    onClick={() => {
                      onShow({ ...shown, kind });
                    }}
                  >
                    {t(`kinds.${kind}`)}{' '}
                    <span className="count">{number(ofKind(kind).length)}</span>
                  </button>
                ),
              )}
            </div>
            <Select
              id="saved-order"
              label={t('search.sort')}
              value={shown.order}
              options={SAVED_ORDERS.map((value) => ({ value, text: t(`saved.order.${value}`) }))}
              onChange={(event) => {
                const order = SAVED_ORDERS.find((one) => one === event.target.value) ?? 'saved';
                onShow({ ...shown, order });
              }}
            />
          </div>
          <ol className="cards">
            {inOrder(ofKind(shown.kind), shown.order).map((listing) => (
              <SavedListing
                key={`${listing.kind}_${listing.id}`}
                listing={listing}
                onRemove={() => {
                  remove(listing);
                  setRemoved(listing);
                  document.getElementById(headingId)?.focus();
                }}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
