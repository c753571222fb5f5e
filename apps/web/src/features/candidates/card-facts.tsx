import type { NamelessCard } from '@koble/candidates/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

/** What a nameless card says beside its skills. */
export function CardFacts({ card }: { card: NamelessCard }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Facts
      facts={[
        { term: t('candidate.district'), value: nameOf(names.districts, card.district) },
        { term: t('candidate.reach'), value: t('value.radius', { km: card.radiusKm }) },
        { term: t('candidate.experience'), value: t(`experience.${card.experience}`) },
        {
          term: t('candidate.available'),
          value: card.availableOn === null ? t('eligibility.unknown') : date(card.availableOn),
        },
        {
          term: t('listing.mode'),
          value: card.modes.map((mode) => t(`mode.${mode}`)).join(', '),
        },
        {
          term: t('listing.extent'),
          value: card.extents.map((extent) => t(`extent.${extent}`)).join(', '),
        },
        {
          term: t('listing.languages'),
          value: card.languages.map((id) => nameOf(names.skills, id)).join(', '),
        },
      ]}
    />
  );
}

/** What a card is called: the groups of its occupations. */
export function useCardTitle(): (card: NamelessCard) => string {
  const { occupationGroups } = useNames();
  return (card) => card.occupationGroups.map((code) => nameOf(occupationGroups, code)).join(', ');
}
