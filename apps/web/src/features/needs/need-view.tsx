import type { PublicNeed } from '@koble/needs/schema';
import { Alert, Facts, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { SkillTags } from '../../shared/skill-tags';

/** A need as anybody reads it: a role or a challenge. */
export function NeedView({ need }: { need: PublicNeed }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <article className="stack wide">
      {!need.open && (
        <Alert tone="warning">
          {t('listing.closed')}{' '}
          <Link to="/sok" search={{ type: need.kind, v: '1' }} className="ds-link">
            {t('listing.closedHelp')}
          </Link>
        </Alert>
      )}
      <header className="stack">
        <Tag>{t(`kind.${need.kind}`)}</Tag>
        <h1>{need.title}</h1>
        <p className="lead">{need.organisation.name}</p>
      </header>
      <Facts
        facts={[
          {
            term: t('listing.place'),
            value:
              need.municipality === null
                ? t('search.anywhereShort')
                : nameOf(names.municipalities, need.municipality),
          },
          {
            term: t('listing.start'),
            value: need.startsOn === null ? t('listing.soon') : date(need.startsOn),
          },
          { term: t('listing.mode'), value: need.mode === null ? null : t(`mode.${need.mode}`) },
          {
            term: t('listing.extent'),
            value: need.extent === null ? null : t(`extent.${need.extent}`),
          },
          {
            term: t('listing.openings'),
            value: need.kind === 'role' && need.openings > 1 ? need.openings : null,
          },
          {
            term: t('listing.occupations'),
            value: need.occupations.map((id) => nameOf(names.occupations, id)).join(', '),
          },
          {
            term: t('listing.budget'),
            value: need.budgetOre === null ? null : money(need.budgetOre),
          },
          {
            term: t('listing.industry'),
            value:
              need.organisation.industry === null
                ? null
                : nameOf(names.industries, need.organisation.industry),
          },
          { term: t('listing.published'), value: date(need.publishedAt) },
          { term: t('listing.expires'), value: date(need.expiresAt) },
        ]}
      />
      <section className="stack">
        <h2>{t('listing.about')}</h2>
        <p className="prose">{need.goal}</p>
      </section>
      {need.skillsMust.length > 0 && (
        <section className="stack">
          <h2>{t('listing.must')}</h2>
          <SkillTags ids={need.skillsMust} />
        </section>
      )}
      {need.skillsShould.length > 0 && (
        <section className="stack">
          <h2>{t('listing.should')}</h2>
          <SkillTags ids={need.skillsShould} />
        </section>
      )}
      <Facts
        facts={[
          { term: t('listing.data'), value: need.dataAtHand },
          { term: t('listing.equipment'), value: need.equipmentAtHand },
        ]}
      />
      {need.source === 'nav' && <p className="quiet">{t('listing.imported')}</p>}
      {need.applyUrl !== null && need.open && (
        <a
          className="ds-button"
          data-variant="primary"
          href={need.applyUrl}
          rel="noopener nofollow"
        >
          {t('listing.apply')}
        </a>
      )}
    </article>
  );
}
