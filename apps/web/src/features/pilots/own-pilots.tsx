import type { OwnPilot } from '@koble/pilots/schema';
import { Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

/** A partner's own pilots, each with how it stands; `acts` is what can be done about one besides writing on it. */
export function OwnPilots({
  pilots,
  acts,
}: {
  pilots: readonly OwnPilot[];
  acts: (pilot: OwnPilot) => ReactNode;
}) {
  const { t } = useTranslation();
  if (pilots.length === 0)
    return (
      <div className="box stack">
        <p>{t('offers.none')}</p>
        <Link to="/mine-piloter/ny" className="ds-button" data-variant="primary">
          {t('offers.new')}
        </Link>
      </div>
    );
  return (
    <ul className="cards">
      {pilots.map((pilot) => (
        <OwnPilotCard key={pilot.id} pilot={pilot} acts={acts(pilot)} />
      ))}
    </ul>
  );
}

const TONES = {
  draft: 'info',
  published: 'success',
  paused: 'warning',
  closed: 'neutral',
} as const;

function OwnPilotCard({ pilot, acts }: { pilot: OwnPilot; acts: ReactNode }) {
  const { t } = useTranslation();
  const { id, state } = pilot;
  const shown = state === 'published' || state === 'closed';
  return (
    <li className="card">
      <div className="card-top">
        <Tag tone={TONES[state]}>{t(`offers.state.${state}`)}</Tag>
        {pilot.type === 'student_task' && <Tag tone="accent">{t('offers.type.student_task')}</Tag>}
        {pilot.changed && state !== 'draft' && <span className="quiet">{t('offers.changed')}</span>}
      </div>
      <h2>{pilot.title === '' ? t('offers.untitled') : pilot.title}</h2>
      {state !== 'draft' && <Standing pilot={pilot} />}
      <div className="row">
        {state !== 'closed' && (
          <Link
            to="/mine-piloter/$id"
            params={{ id }}
            className="ds-button"
            data-variant="secondary"
          >
            {t(state === 'draft' ? 'offers.write' : 'offers.edit')}
          </Link>
        )}
        {shown && (
          <Link to="/piloter/$id" params={{ id }} className="ds-button" data-variant="tertiary">
            {t('offers.see')}
          </Link>
        )}
        {acts}
      </div>
    </li>
  );
}

function Standing({ pilot }: { pilot: OwnPilot }) {
  const { t } = useTranslation();
  const isOpen = pilot.state === 'published';
  return (
    <p className="meta">
      {isOpen && (
        <span>
          {pilot.freeSlots === 0 ? t('offers.full') : t('offers.free', { count: pilot.freeSlots })}
        </span>
      )}
      {isOpen && pilot.nextFreeOn !== null && (
        <span>{t('offers.next', { date: date(pilot.nextFreeOn) })}</span>
      )}
      {pilot.interests > 0 && (
        <Link to="/innboks">{t('offers.interests', { count: pilot.interests })}</Link>
      )}
    </p>
  );
}
