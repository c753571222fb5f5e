import type { Meeting } from '@koble/introductions/schema';
import { Button, Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';

/** The times that were proposed; the other side takes one of them. */
export function ProposedSlots({
  meeting,
  may,
  busy,
  onAccept,
}: {
  meeting: Meeting;
  may: boolean;
  busy: boolean;
  onAccept: (slot: string) => void;
}) {
  const { t } = useTranslation();
  const chooses = may && !meeting.mine;
  return (
    <div className="stack">
      <p>{chooses ? t('meeting.theirs') : t('meeting.mine')}</p>
      <ul className="slots">
        {meeting.slots.map((slot) => (
          <li key={slot}>
            {chooses ? (
              <Button
                variant="secondary"
                disabled={busy}
                aria-label={t('meeting.accept', { moment: moment(slot) })}
                onClick={() => {
                  onAccept(slot);
                }}
              >
                <Icon name="calendar" />
                {moment(slot)}
              </Button>
            ) : (
              <span className="slot">{moment(slot)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
