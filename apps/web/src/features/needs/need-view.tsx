import type { ChallengeBrief, PublicNeed } from '@koble/needs/schema';
import { Alert, Facts, Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailLayout } from '../../shared/detail-layout';
import { useAnswerHabit } from '../../shared/answer-habit';
import { date } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { SkillTags } from '../../shared/skill-tags';
import { BRIEF_ORDER } from './brief-order';
import { useNeedFacts } from './use-need-facts';

/**
 * A need as anybody reads it: a role or a challenge. `interest` is what the reader can do about one that is answered here, `save`
 * how it is kept, `fit` how it fits the reader.
 */
export function NeedView({
  need,
  interest,
  save,
  fit,
}: {
  need: PublicNeed;
  interest: ReactNode;
  save: ReactNode;
  fit?: ReactNode;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const answerHabit = useAnswerHabit();
  const similar = [...need.skillsMust, ...need.skillsShould].slice(0, 3).join(',');
  return (
    <DetailLayout
      kind={need.kind}
      title={need.title}
      lead={need.organisation.name}
      notices={
        <>
          {!need.open && (
            <Alert tone="warning">
              <strong>{t('listing.closed')}</strong>{' '}
              <Link to="/sok" search={{ type: need.kind, v: '1' }} className="ds-link">
                {t('listing.closedHelp')}
              </Link>
            </Alert>
          )}
          {need.shared && <Alert>{t('listing.sharedOnly')}</Alert>}
        </>
      }
      facts={<NeedFacts need={need} />}
      save={save}
      action={
        !need.open ? undefined : need.applyUrl === null ? (
          interest
        ) : (
          <a
            className="ds-button"
            data-variant="primary"
            href={need.applyUrl}
            rel="noopener nofollow"
          >
            {t('listing.apply')}
            <Icon name="arrow-right" />
          </a>
        )
      }
    >
      {fit}
      <section className="stack">
        <h2>{t('listing.about')}</h2>
        <p className="prose">{need.goal}</p>
      </section>
      {need.brief !== null && <Brief brief={need.brief} />}
      <Skills heading={t('listing.must')} ids={need.skillsMust} />
      <Skills heading={t('listing.should')} ids={need.skillsShould} />
      {(need.dataAtHand !== '' || need.equipmentAtHand !== '') && (
        <section className="stack">
          <h2>{t('listing.atHand')}</h2>
          <Facts
            facts={[
              { term: t('listing.data'), value: need.dataAtHand },
              { term: t('listing.equipment'), value: need.equipmentAtHand },
            ]}
          />
        </section>
      )}
      <section className="box stack">
        <h2>{t('listing.company')}</h2>
        <Facts
          facts={[
            { term: t('wizard.name'), value: need.organisation.name },
            {
              term: t('listing.place'),
              value:
                need.organisation.municipality === null
                  ? null
                  : nameOf(names.municipalities, need.organisation.municipality),
            },
            {
              term: t('listing.industry'),
              value:
                need.organisation.industry === null
                  ? null
                  : nameOf(names.industries, need.organisation.industry),
            },
            { term: t('listing.answering'), value: answerHabit(need.organisation) },
          ]}
        />
        {need.source === 'nav' && <p className="quiet">{t('listing.imported')}</p>}
      </section>
      {similar !== '' && (
        <Link
          to="/sok"
          search={{ type: need.kind, kompetanse: similar, v: '1' }}
          className="ds-link"
        >
          {t('listing.similar')}
        </Link>
      )}
    </DetailLayout>
  );
}

function Brief({ brief }: { brief: ChallengeBrief }) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('listing.brief.title')}</h2>
      {BRIEF_ORDER.filter((field) => brief[field] !== '').map((field) => (
        <div key={field}>
          <h3>{t(`listing.brief.${field}`)}</h3>
          <p className="prose">{brief[field]}</p>
        </div>
      ))}
    </section>
  );
}

function Skills({ heading, ids }: { heading: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <SkillTags ids={ids} />
    </section>
  );
}

function NeedFacts({ need }: { need: PublicNeed }) {
  const { t } = useTranslation();
  const facts = useNeedFacts({ ...need, isRole: need.kind === 'role' });
  return (
    <Facts
      facts={[
        ...facts,
        { term: t('listing.published'), value: date(need.publishedAt) },
        { term: t('listing.expires'), value: date(need.expiresAt) },
      ]}
    />
  );
}
