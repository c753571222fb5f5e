import type { Supply } from '@koble/matching/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

/** What a supply is called, with a link where there is a page for the reader. */
export function SupplyHeading({ supply }: { supply: Supply }) {
  switch (supply.kind) {
    case 'candidate':
      return <CandidateName supply={supply} />;
    case 'pilot':
      return (
        <Link to="/piloter/$id" params={{ id: supply.offer.id }} className="ds-link">
          {supply.offer.title}
        </Link>
      );
    case 'call':
      return (
        <Link to="/stotte/$slug" params={{ slug: supply.call.slug }} className="ds-link">
          {supply.call.title}
        </Link>
      );
  }
}

/** One line of what matters most of it. */
export function SupplyLine({ supply }: { supply: Supply }) {
  const { t } = useTranslation();
  const names = useNames();
  switch (supply.kind) {
    case 'candidate':
      return (
        <p className="meta">
          <span>{nameOf(names.districts, supply.card.district)}</span>
          <span>{t(`experience.${supply.card.experience}`)}</span>
          <span>
            {supply.card.skills
              .slice(0, 4)
              .map((id) => nameOf(names.skills, id))
              .join(', ')}
          </span>
        </p>
      );
    case 'pilot':
      return (
        <p className="meta">
          <span>{supply.offer.organisation.name}</span>
          <span>{t('pilot.weeksValue', { count: supply.offer.weeks })}</span>
          <span>{money(supply.offer.priceOre)}</span>
          <span>{t('search.freeSlots', { count: supply.offer.freeSlots })}</span>
        </p>
      );
    case 'call':
      return (
        <p className="meta">
          <span>{supply.call.funder.name}</span>
          <span>
            {supply.eligibility.overall === 'may_fit'
              ? t('eligibility.may_fit', { count: supply.eligibility.openQuestions })
              : t(`eligibility.${supply.eligibility.overall}`)}
          </span>
          {supply.call.amountMaxOre !== null && (
            <span>{t('search.upTo', { amount: money(supply.call.amountMaxOre) })}</span>
          )}
        </p>
      );
  }
}

function CandidateName({ supply }: { supply: Extract<Supply, { kind: 'candidate' }> }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <span>
      {supply.card.occupationGroups.map((code) => nameOf(names.occupationGroups, code)).join(', ')}{' '}
      <span className="quiet">({t('bundle.nameless')})</span>
    </span>
  );
}
