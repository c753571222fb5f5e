import type { PilotOffer } from '@koble/pilots/schema';
import { Alert, Facts, Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailLayout } from '../../shared/detail-layout';
import { useAnswerHabit } from '../../shared/answer-habit';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { SkillTags } from '../../shared/skill-tags';
import { PilotBackground } from './pilot-background';
import { StudentTask } from './student-task';

/**
 * A partner's pilot as anybody reads it. `interest` is what the reader can do about one that is open, `rating` what companies
 * think of its partner's.
 */
export function PilotView({
  offer,
  interest,
  rating,
  save,
}: {
  offer: PilotOffer;
  interest: ReactNode;
  rating: ReactNode;
  save: ReactNode;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const answerHabit = useAnswerHabit();
  return (
    <DetailLayout
      kind="pilot"
      title={offer.title}
      lead={offer.organisation.name}
      notices={
        offer.state !== 'published' ? (
          <Alert tone="warning">{t('listing.closed')}</Alert>
        ) : offer.freeSlots > 0 ? undefined : (
          <Alert tone="info">{t('pilot.nextWhenFull', { date: date(offer.nextFreeOn) })}</Alert>
        )
      }
      facts={<PilotFacts offer={offer} />}
      save={save}
      action={
        <>
          {offer.state === 'published' && interest}
          <Link to="/behov" className="ds-link">
            {t('listing.tryNeed')}
          </Link>
        </>
      }
    >
      <p className="prose big">{offer.summary}</p>
      {offer.task !== null && <StudentTask task={offer.task} />}
      <section className="stack">
        <h2>{t('pilot.deliverables')}</h2>
        <ul className="checks">
          {offer.deliverables.map((one) => (
            <li key={one}>
              <Icon name="check" />
              {one}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t('pilot.method')}</h2>
        <p className="prose">{offer.method}</p>
      </section>
      <section className="stack">
        <h2>{t('pilot.fromYou')}</h2>
        <Facts
          facts={[
            {
              term: t('pilot.companyHours'),
              value: t('pilot.hoursValue', { count: offer.companyHours }),
            },
            { term: t('pilot.dataNeeded'), value: offer.dataNeeded },
          ]}
        />
      </section>
      <section className="stack">
        <h2>{t('listing.skills')}</h2>
        <SkillTags ids={offer.skills} />
      </section>
      <PilotBackground offer={offer} />
      <section className="box stack">
        <h2>{t('listing.partner')}</h2>
        <Facts
          facts={[
            { term: t('wizard.name'), value: offer.organisation.name },
            {
              term: t('listing.place'),
              value:
                offer.organisation.municipality === null
                  ? null
                  : nameOf(names.municipalities, offer.organisation.municipality),
            },
            { term: t('listing.answering'), value: answerHabit(offer.organisation) },
          ]}
        />
      </section>
      {rating}
      <Link
        to="/sok"
        search={{ type: 'pilot', kompetanse: offer.skills.slice(0, 3).join(','), v: '1' }}
        className="ds-link"
      >
        {t('listing.similar')}
      </Link>
    </DetailLayout>
  );
}

function PilotFacts({ offer }: { offer: PilotOffer }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Facts
      facts={[
        {
          term: t('pilot.price'),
          value: <strong className="amount">{money(offer.priceOre)}</strong>,
        },
        { term: t('pilot.weeks'), value: t('pilot.weeksValue', { count: offer.weeks }) },
        {
          term: t(offer.task === null ? 'pilot.researcherHours' : 'pilot.taskHours'),
          value: t('pilot.hoursValue', { count: offer.researcherHours }),
        },
        {
          term: t('pilot.slots'),
          value: String(offer.freeSlots),
        },
        { term: t('pilot.nextFree'), value: date(offer.nextFreeOn) },
        {
          term: t('pilot.where'),
          value:
            offer.municipality === null
              ? t(`pilot.place.${offer.place}`)
              : `${t(`pilot.place.${offer.place}`)}, ${nameOf(names.municipalities, offer.municipality)}`,
        },
        { term: t('pilot.ipr'), value: t(`pilot.iprValue.${offer.ipr}`) },
        {
          term: t('pilot.publication'),
          value: t(`pilot.publicationValue.${offer.publication}`),
        },
        { term: t('pilot.nda'), value: offer.nda ? t('pilot.ndaYes') : null },
        {
          term: t('pilot.trl'),
          value: t('pilot.trlValue', { from: offer.trlIn, to: offer.trlOut }),
        },
        {
          term: t('listing.languages'),
          value: offer.languages.map((id) => nameOf(names.skills, id)).join(', '),
        },
        {
          term: t('pilot.suits'),
          value:
            offer.industries.length === 0
              ? t('pilot.anyIndustry')
              : offer.industries.map((id) => nameOf(names.industries, id)).join(', '),
        },
      ]}
    />
  );
}
