import type { SimilarInput, SimilarListing } from '@koble/catalogue/schema';
import { Icon, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import { ListingLink } from './listing-link';
import '../../shared/styles/similar.css';

/**
 * The open listings that are like this one, each with its reasons; of one that is closed they are called its alternatives. Where
 * there are none nothing is shown, and the page stands without them when they do not come.
 */
export function SimilarListings({ kind, id }: SimilarInput) {
  const { t } = useTranslation();
  const heading = useId();
  const { data, isError } = useQuery(api.catalogue.similar.queryOptions({ kind, id }));
  if (data?.listings.length === 0) return null;
  return (
    <section className="similar stack no-print" aria-labelledby={heading}>
      <h2 id={heading}>
        {data?.open === false ? t(`similar.alternatives.${kind}`) : t(`similar.title.${kind}`)}
      </h2>
      {data === undefined &&
        (isError ? (
          <p className="quiet">{t('similar.failed')}</p>
        ) : (
          <Skeleton lines={3} label={t('app.loading')} />
        ))}
      {data !== undefined && (
        <ul className="similar-cards">
          {data.listings.map((listing) => (
            <SimilarCard key={listing.card.id} listing={listing} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SimilarCard({ listing: { card, likeness } }: { listing: SimilarListing }) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  return (
    <li className="card similar-card" data-kind={card.kind}>
      <h3>
        <ListingLink card={card} cameFrom={null} />
      </h3>
      <p className="meta">
        {card.organisation !== '' && <span>{card.organisation}</span>}
        {card.municipality !== null && (
          <span>
            <Icon name="pin" />
            {nameOf(municipalities, card.municipality)}
          </span>
        )}
      </p>
      <ul className="tags" aria-label={t('similar.why')}>
        {likeness.map((one) => (
          <li key={one.kind} className="skill-tag">
            {'count' in one
              ? t(`similar.reason.${one.kind}`, { count: one.count })
              : t(`similar.reason.${one.kind}`)}
          </li>
        ))}
      </ul>
    </li>
  );
}
