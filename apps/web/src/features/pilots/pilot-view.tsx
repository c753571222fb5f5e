import type { PilotOffer } from '@koble/pilots/schema';
import { Alert, Facts, Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { SkillTags } from '../../shared/skill-tags';

/** A partner's pilot as anybody reads it. */
export function PilotView({ offer }: { offer: PilotOffer }) {
  const { t } = useTranslation();
  const names = useNames();
  const hours = (count: number): string => t('pilot.hoursValue', { count });
  return (
    <article className="stack wide">
      {offer.state !== 'published' && <Alert tone="warning">{t('listing.closed')}</Alert>}
      <header className="stack">
        <Tag>{t('kind.pilot')}</Tag>
        <h1>{offer.title}</h1>
        <p className="lead">{offer.organisation.name}</p>
      </header>
      <p className="prose">{offer.summary}</p>
      <Facts
        facts={[
          { term: t('pilot.price'), value: money(offer.priceOre) },
          { term: t('pilot.weeks'), value: t('pilot.weeksValue', { count: offer.weeks }) },
          { term: t('pilot.researcherHours'), value: hours(offer.researcherHours) },
          { term: t('pilot.companyHours'), value: hours(offer.companyHours) },
          { term: t('pilot.slots'), value: String(offer.freeSlots) },
          { term: t('pilot.nextFree'), value: date(offer.nextFreeOn) },
          {
            term: t('pilot.where'),
            value: `${t(`pilot.place.${offer.place}`)}${offer.municipality === null ? '' : `, ${nameOf(names.municipalities, offer.municipality)}`}`,
          },
          { term: t('pilot.ipr'), value: t(`pilot.iprValue.${offer.ipr}`) },
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
          { term: t('pilot.dataNeeded'), value: offer.dataNeeded },
        ]}
      />
      <section className="stack">
        <h2>{t('pilot.deliverables')}</h2>
        <ul>
          {offer.deliverables.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t('pilot.method')}</h2>
        <p className="prose">{offer.method}</p>
      </section>
      <section className="stack">
        <h2>{t('listing.skills')}</h2>
        <SkillTags ids={offer.skills} />
      </section>
    </article>
  );
}
