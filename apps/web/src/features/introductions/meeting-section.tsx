import type { IntroductionView } from '@koble/introductions/schema';
import { Button, Details, Icon } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingCard } from './meeting-card';
import { MeetingForm } from './meeting-form';

/** The meeting that is proposed or agreed on, the ones before, and the way to propose one. */
export function MeetingSection({ view }: { view: IntroductionView }) {
  const { t } = useTranslation();
  const [proposing, setProposing] = useState(false);
  const may = view.actions.includes('propose_meeting');
  const current = view.meetings.filter(({ state }) => state === 'proposed' || state === 'accepted');
  const earlier = view.meetings.filter((meeting) => !current.includes(meeting));
  const canPropose = may && !current.some(({ state }) => state === 'proposed');
  if (!may && view.meetings.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby="meetings">
      <h2 id="meetings">{t('meeting.title')}</h2>
      {current.length > 0 && (
        <ul className="meetings">
          {current.map((meeting) => (
            <MeetingCard key={meeting.id} meeting={meeting} may={may} />
          ))}
        </ul>
      )}
      {canPropose && !proposing && (
        <div>
          <Button
            variant={current.length === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              setProposing(true);
            }}
          >
            <Icon name="calendar" />
            {t(view.meetings.length === 0 ? 'meeting.propose' : 'meeting.proposeOther')}
          </Button>
        </div>
      )}
      {canPropose && proposing && (
        <MeetingForm
          id={view.id}
          onDone={() => {
            setProposing(false);
          }}
        />
      )}
      {earlier.length > 0 && (
        <Details summary={t('meeting.earlier')}>
          <ul className="meetings">
            {earlier.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} may={false} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
