import type { Favourite } from '@koble/catalogue/schema';
import { Alert, Button, Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, daysUntil, money } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { nameOf, useNames } from '../../shared/names';
import { ListingLink } from './listing-link';

const SOON_DAYS = 14;

/** One that is saved, as it is now: one that has closed stays, with the way to others like it. */
export function SavedListing({ listing, onRemove }: { listing: Favourite; onRemove: () => void }) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  const { kind, id, title, organisation, municipality, deadline, amountOre, state } = listing;
  const card = { kind, sourceId: id, title };
  return (
    <li className="card saved-listing" data-kind={kind}>
      <div className="card-top">
        <KindMark kind={kind} />
        <span className="quiet">{t('saved.at', { date: date(listing.savedAt) })}</span>
      </div>
      <h2>{state === 'gone' ? title : <ListingLink card={card} cameFrom="saved" />}</h2>
      <p className="meta">
        {organisation !== null && <span>{organisation}</span>}
        {municipality !== null && (
          <span>
            <Icon name="pin" />
            {nameOf(municipalities, municipality)}
          </span>
        )}
        {amountOre !== null && (
          <span>{t(`saved.amount.${kind}`, { amount: money(amountOre) })}</span>
        )}
      </p>
      {deadline !== null && state === 'open' && (
        <p className="saved-deadline" data-soon={daysUntil(deadline) <= SOON_DAYS}>
          <Icon name="calendar" />
          {t('saved.deadline', { date: date(deadline), count: Math.max(0, daysUntil(deadline)) })}
        </p>
      )}
      {state === 'closed' && (
        <Alert tone="warning">
          {/* Its own page shows what is like it. */}
          {t('listing.closed')}{' '}
          <ListingLink card={{ ...card, title: t('saved.likes') }} cameFrom="saved" />
        </Alert>
      )}
      {state === 'gone' && (
        <Alert tone="warning">
          {t('saved.gone')}{' '}
          <Link to="/sok" search={{ type: kind, v: '1' }} className="ds-link">
            {t(`saved.others.${kind}`)}
          </Link>
        </Alert>
      )}
      <div className="saved-actions">
        <Button variant="tertiary" onClick={onRemove}>
          {t('saved.remove')}
          <span className="visually-hidden"> «{title}»</span>
        </Button>
      </div>
    </li>
  );
}
