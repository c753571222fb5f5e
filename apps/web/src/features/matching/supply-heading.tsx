import type { Supply } from '@koble/matching/schema';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

const FROM_BUNDLES = { cameFrom: 'bundles' } as const;
const SHOWN_SKILLS = 4;

/** What a supply is called, with a link where there is a page for the reader. */
export function SupplyHeading({ supply }: { supply: Supply }) {
  switch (supply.kind) {
    case 'candidate':
      return <CandidateName supply={supply} />;
    case 'pilot':
      return (
        <Link
          to="/piloter/$id"
          params={{ id: supply.offer.id }}
          state={FROM_BUNDLES}
          className="ds-link"
        >
          {supply.offer.title}
        </Link>
      );
    case 'call':
      return (
        <Link
          to="/stotte/$slug"
          params={{ slug: supply.call.slug }}
          state={FROM_BUNDLES}
          className="ds-link"
        >
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
          {supply.card.availableOn !== null && (
            <span>
              {t('candidate.available')} {date(supply.card.availableOn)}
            </span>
          )}
          <span>
            {supply.card.skills
              .slice(0, SHOWN_SKILLS)
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
          <span>
            {supply.offer.freeSlots === 0
              ? t('pilot.noSlots')
              : t('search.freeSlots', { count: supply.offer.freeSlots })}
          </span>
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

/** A nameless profile by its occupations; only a company and an adviser have a page to look at. */
function CandidateName({ supply }: { supply: Extract<Supply, { kind: 'candidate' }> }) {
  const { t } = useTranslation();
  const names = useNames();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const name = supply.card.occupationGroups
    .map((code) => nameOf(names.occupationGroups, code))
    .join(', ');
  if (me?.actor.kind === 'company' || me?.actor.kind === 'operator')
    return (
      <Link
        to="/kandidater/$id"
        params={{ id: supply.card.id }}
        state={FROM_BUNDLES}
        className="ds-link"
      >
        {name}
      </Link>
    );
  return (
    <>
      {name} <span className="quiet">({t('bundle.nameless')})</span>
    </>
  );
}
