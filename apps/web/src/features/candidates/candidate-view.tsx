import type { CandidateCard } from '@koble/candidates/schema';
import { Facts } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailLayout } from '../../shared/detail-layout';
import { date } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { SkillTags } from '../../shared/skill-tags';

/** All that a company sees of a candidate before both have said yes. `interest` is what the reader can do about it. */
export function CandidateView({ card, interest }: { card: CandidateCard; interest: ReactNode }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <DetailLayout
      kind="candidate"
      title={card.occupationGroups.map((code) => nameOf(names.occupationGroups, code)).join(', ')}
      lead={t('candidate.nameless')}
      action={interest}
      facts={
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
      }
    >
      <section className="stack">
        <h2>{t('listing.skills')}</h2>
        <SkillTags ids={card.skills} />
      </section>
    </DetailLayout>
  );
}
