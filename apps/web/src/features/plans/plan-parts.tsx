import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import type { Picture, Plan } from './plan';

/** What a plan is made of, each part with the way to its own page. A person is nameless here, always. */
export function PlanParts({ plan: { saved, mine, needId } }: { plan: Plan }) {
  const { t } = useTranslation();
  const { person, pilot, calls, weakestPart } = saved;
  return (
    <section className="side-card stack" aria-labelledby="plan-parts">
      <h2 className="small" id="plan-parts">
        {t('plans.parts.title')}
      </h2>
      <ul className="plan-parts">
        {person !== null && <PersonPart person={person} />}
        {pilot !== null && <PilotPart pilot={pilot} />}
        {calls.map((call) => (
          <CallPart key={call.id} call={call} />
        ))}
      </ul>
      <p>{t('plans.parts.weakest', { part: t(`plans.part.${weakestPart}`).toLowerCase() })}</p>
      {mine && needId !== null && (
        <Link to="/behov/resultat" search={{ behov: needId }} className="ds-link">
          {t('plans.parts.need')}
        </Link>
      )}
    </section>
  );
}

function PersonPart({ person }: { person: NonNullable<Picture['person']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const { availableOn } = person;
  return (
    <li>
      <p className="quiet">{t('plans.parts.person')}</p>
      <Link to="/kandidater/$id" params={{ id: person.id }} className="ds-link">
        {person.occupationGroups.map((code) => nameOf(names.occupationGroups, code)).join(', ')}
      </Link>
      <p className="meta">
        <span>
          {availableOn === null
            ? t('plans.parts.availableNow')
            : t('plans.parts.availableOn', { day: date(availableOn) })}
        </span>
        <span>{t('plans.parts.nameless')}</span>
      </p>
    </li>
  );
}

function PilotPart({ pilot }: { pilot: NonNullable<Picture['pilot']> }) {
  const { t } = useTranslation();
  return (
    <li>
      <p className="quiet">{t('plans.parts.pilot')}</p>
      <Link to="/piloter/$id" params={{ id: pilot.id }} className="ds-link">
        {pilot.title}
      </Link>
      <p className="meta">
        <span>{pilot.partner}</span>
        <span>{t('plans.parts.weeks', { count: pilot.weeks })}</span>
        <span>{money(pilot.priceOre)}</span>
      </p>
    </li>
  );
}

function CallPart({ call }: { call: Picture['calls'][number] }) {
  const { t } = useTranslation();
  return (
    <li>
      <p className="quiet">{t('plans.parts.call')}</p>
      <Link to="/stotte/$slug" params={{ slug: call.slug }} className="ds-link">
        {call.title}
      </Link>
      <p className="meta">
        <span>{call.funder}</span>
        <span>
          {call.deadline === null
            ? t('plans.parts.noDeadline')
            : t('plans.parts.deadline', { day: date(call.deadline) })}
        </span>
      </p>
    </li>
  );
}
