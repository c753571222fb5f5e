import { Alert, Skeleton } from '@koble/ui';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { KindMark } from '../../shared/kind-mark';
import { useProblem } from '../../shared/problem';
import { SkillTags } from '../../shared/skill-tags';
import { useLater } from '../../shared/use-later';
import { CardFacts, useCardTitle } from './card-facts';
import { cardInputOf, profileProblems, type ProfileDraft } from './profile-draft';

const STANDS_STILL_MS = 400;

/** The card of what stands in the form, made by what makes the cards that companies see. */
export function CardPreview({ draft }: { draft: ProfileDraft }) {
  const { t } = useTranslation();
  const say = useProblem();
  const titleOf = useCardTitle();
  const still = useLater(draft, STANDS_STILL_MS);
  const input = cardInputOf(still);
  const { data: card, error } = useQuery(
    api.candidates.preview.queryOptions(input ?? skipToken, {
      placeholderData: keepPreviousData,
      gcTime: 0,
    }),
  );
  return (
    <aside className="side-card" data-kind="candidate" aria-labelledby="profile-preview">
      <h2 id="profile-preview" className="small">
        {t('profile.preview')}
      </h2>
      {content()}
      <p className="quiet">{t('profile.previewWhy')}</p>
    </aside>
  );

  function content() {
    if (input === undefined)
      return (
        <p>
          {t('profile.previewEmpty', {
            missing: profileProblems(still)
              .filter((field) => field !== 'salaryWish')
              .map((field) => t(`profile.previewOf.${field}`))
              .join(', '),
          })}
        </p>
      );
    if (error !== null) return <Alert tone="danger">{say(error)}</Alert>;
    if (card === undefined) return <Skeleton lines={3} label={t('app.loading')} />;
    return (
      <>
        <KindMark kind="candidate" />
        <p className="side-title">{titleOf(card)}</p>
        <p className="quiet">{t('candidate.nameless')}</p>
        <CardFacts card={card} />
        <h3 className="small">{t('listing.skills')}</h3>
        <SkillTags ids={card.skills} />
      </>
    );
  }
}
