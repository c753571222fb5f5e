import type { WaitingNeed } from '@koble/needs/schema';
import { Alert, Facts, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date, moment } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { SkillTags } from '../../shared/skill-tags';
import { ReviewDecision } from './review-decision';
import { useNeedFacts } from './use-need-facts';
import { WordingHints } from './wording-hints';

/** The needs of an operator's clients that wait for one of its advisers, the longest first, each with what one decides. */
export function WaitingNeeds({ headingId }: { headingId: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    api.needs.waiting.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  const [done, setDone] = useState<string>();
  return (
    <>
      <div role="status">{done !== undefined && <Alert tone="success">{done}</Alert>}</div>
      <Outcome error={error} />
      {data === undefined && error === null && <Skeleton lines={4} label={t('app.loading')} />}
      {data?.length === 0 && (
        <div className="box stack">
          <p>{t('review.none')}</p>
          <p className="quiet">{t('review.noneHelp')}</p>
        </div>
      )}
      {data !== undefined && data.length > 0 && (
        <ol className="cards">
          {data.map((need) => (
            <WaitingCard
              key={need.id}
              need={need}
              onDone={(said) => {
                setDone(said);
                // The card goes; the focus goes to the heading, under which it is said what was done.
                document.getElementById(headingId)?.focus();
              }}
            />
          ))}
        </ol>
      )}
    </>
  );
}

function WaitingCard({ need, onDone }: { need: WaitingNeed; onDone: (said: string) => void }) {
  const { t } = useTranslation();
  const facts = useNeedFacts({ ...need, isRole: need.wants.includes('people') });
  return (
    <li className="card">
      <div className="card-top">
        <span>{t('review.by', { date: date(need.by) })}</span>
        <span className="quiet">{t('review.askedAt', { at: moment(need.askedAt) })}</span>
      </div>
      <h2>{need.title}</h2>
      <p className="meta">
        <span>{need.company}</span>
        <span>{need.wants.map((want) => t(`wizard.want.${want}`)).join(' · ')}</span>
      </p>
      <p className="prose">{need.goal}</p>
      <Facts
        facts={[
          ...facts,
          { term: t('listing.data'), value: need.dataAtHand },
          { term: t('listing.equipment'), value: need.equipmentAtHand },
        ]}
      />
      <Skills heading={t('listing.must')} ids={need.skillsMust} />
      <Skills heading={t('listing.should')} ids={need.skillsShould} />
      {need.wants.includes('people') && <WordingHints text={`${need.title}\n${need.goal}`} />}
      <ReviewDecision need={need} onDone={onDone} />
    </li>
  );
}

function Skills({ heading, ids }: { heading: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section className="stack">
      <h3>{heading}</h3>
      <SkillTags ids={ids} />
    </section>
  );
}
