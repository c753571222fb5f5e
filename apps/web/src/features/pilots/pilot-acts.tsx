import type { OwnPilot } from '@koble/pilots/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../shared/confirm-button';
import type { PilotMoves } from './use-pilot-moves';

/** What a partner does about an offer that is or was published: pause it, open it again, close it for good. */
export function PilotActs({ pilot, moves }: { pilot: OwnPilot; moves: PilotMoves }) {
  const { t } = useTranslation();
  const { state } = pilot;
  if (state !== 'published' && state !== 'paused') return null;
  return (
    <>
      {state === 'published' ? (
        <Button
          variant="tertiary"
          busy={moves.busyWith === pilot.id}
          onClick={() => {
            moves.pause(pilot);
          }}
        >
          {t('offers.pause')}
        </Button>
      ) : (
        <Button
          variant="primary"
          busy={moves.busyWith === pilot.id}
          onClick={() => {
            moves.reopen(pilot);
          }}
        >
          {t('offers.undo')}
        </Button>
      )}
      <ConfirmButton
        label={t('offers.close')}
        question={t('offers.closeAsk', { title: pilot.title })}
        confirm={t('offers.closeYes')}
        variant="tertiary"
        busy={moves.busyWith === pilot.id}
        onConfirm={() => {
          moves.close(pilot);
        }}
      />
    </>
  );
}
