import type { CandidateCard } from '@koble/candidates/schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailLayout } from '../../shared/detail-layout';
import { SkillTags } from '../../shared/skill-tags';
import { CardFacts, useCardTitle } from './card-facts';

/** All that a company sees of a candidate before both have said yes. `interest` is what the reader can do about it. */
export function CandidateView({ card, interest }: { card: CandidateCard; interest: ReactNode }) {
  const { t } = useTranslation();
  const titleOf = useCardTitle();
  return (
    <DetailLayout
      kind="candidate"
      title={titleOf(card)}
      lead={t('candidate.nameless')}
      action={interest}
      facts={<CardFacts card={card} />}
    >
      <section className="stack">
        <h2>{t('listing.skills')}</h2>
        <SkillTags ids={card.skills} />
      </section>
    </DetailLayout>
  );
}
