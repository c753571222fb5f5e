import type { Meeting } from '@koble/introductions/schema';
import { Button, Facts, Icon, Tag, type Tone } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { AskWindow } from '../../shared/ask-window';
import { moment } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { linkOf } from './meeting-draft';
import { MeetingNextStep } from './meeting-next-step';
import { ProposedSlots } from './proposed-slots';
import { useAct } from './use-act';

const TONES: Record<Meeting['state'], Tone> = {
  proposed: 'info',
  accepted: 'success',
  declined: 'neutral',
  cancelled: 'neutral',
};

/** One meeting: its times to choose among, or when and where it is, and afterwards what is next. */
export function MeetingCard({ meeting, may }: { meeting: Meeting; may: boolean }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const close = (): void => {
    setSure(false);
  };
  const { mutate, isPending, error } = useAct(close);
  const { id, state, acceptedSlot } = meeting;
  const link = linkOf(meeting.place);
  // oxlint-disable-next-line react/purity -- the moment at which it is drawn is what is meant
  const isOver = acceptedSlot !== null && new Date(acceptedSlot) <= new Date();
  return (
    <li className="meeting stack" data-state={state}>
      <div className="card-top">
        <h3>{acceptedSlot === null ? meeting.reason : moment(acceptedSlot)}</h3>
        <Tag tone={TONES[state]} icon={state === 'accepted' ? 'calendar' : undefined}>
          {t(`meeting.state.${state}`)}
        </Tag>
      </div>
      {!sure && <Outcome error={error} />}
      <Facts
        facts={[
          { term: t('meeting.about'), value: acceptedSlot === null ? null : meeting.reason },
          {
            term: t('meeting.where'),
            value:
              link === undefined ? (
                meeting.place
              ) : (
                <a href={link} rel="noopener noreferrer nofollow" target="_blank">
                  {meeting.place}
                </a>
              ),
          },
          {
            term: t('meeting.minutes'),
            value: t('meeting.minutesValue', { count: meeting.minutes }),
          },
        ]}
      />
      {state === 'proposed' && (
        <ProposedSlots
          meeting={meeting}
          may={may}
          busy={isPending}
          onAccept={(slot) => {
            mutate(() => client.meetings.accept.mutate({ id, slot }));
          }}
        />
      )}
      <div className="row">
        {state === 'accepted' && (
          <a
            className="ds-button"
            data-variant="secondary"
            href={`/api/meetings/${id}.ics`}
            download
          >
            <Icon name="calendar" />
            {t('meeting.calendar')}
          </a>
        )}
        {may && state === 'proposed' && !meeting.mine && (
          <Button
            variant="tertiary"
            onClick={() => {
              mutate(() => client.meetings.decline.mutate({ id }));
            }}
          >
            {t('meeting.decline')}
          </Button>
        )}
        {may && state === 'proposed' && meeting.mine && (
          <Button
            variant="tertiary"
            onClick={() => {
              mutate(() => client.meetings.cancel.mutate({ id }));
            }}
          >
            {t('meeting.takeBack')}
          </Button>
        )}
        {may && state === 'accepted' && !isOver && (
          <Button
            variant="tertiary"
            onClick={() => {
              setSure(true);
            }}
          >
            {t('meeting.cancel')}
          </Button>
        )}
      </div>
      {state === 'accepted' && <MeetingNextStep meeting={meeting} />}
      <AskWindow
        open={sure}
        title={t('meeting.cancelSure')}
        yes={t('meeting.cancelYes')}
        busy={isPending}
        error={error}
        onClose={close}
        onYes={() => {
          mutate(() => client.meetings.cancel.mutate({ id }));
        }}
      >
        <p>{t('meeting.cancelHelp')}</p>
      </AskWindow>
    </li>
  );
}
