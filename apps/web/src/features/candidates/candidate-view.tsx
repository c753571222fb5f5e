import type { CandidateCard } from '@koble/candidates/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { SkillTags } from '../../shared/skill-tags';

/** All that a company sees of a candidate before both have said yes. */
export function CandidateView({ card }: { card: CandidateCard }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <article className="stack wide">
      <header className="stack">
        <p className="quiet">{t('candidate.title')}</p>
        <h1>
          {card.occupationGroups.map((code) => nameOf(names.occupationGroups, code)).join(', ')}
        </h1>
        <p className="quiet">{t('candidate.nameless')}</p>
      </header>
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
      <section className="stack">
        <h2>{t('listing.skills')}</h2>
        <SkillTags ids={card.skills} />
      </section>
    </article>
  );
}
