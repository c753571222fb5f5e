import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import type { PilotMoves } from './use-pilot-moves';

const WORDS = {
  pause: 'offers.paused',
  reopen: 'offers.reopened',
  close: 'offers.closed',
} as const;

/** What was done last, with the way back where there is one, or why it could not be. */
export function MovedLine({ moves }: { moves: PilotMoves }) {
  const { t } = useTranslation();
  const { done, error } = moves;
  if (error !== null) return <Outcome error={error} />;
  if (done === undefined) return null;
  return (
    <Alert tone="success" live>
      <div className="row">
        <span>{t(WORDS[done.move], { title: done.pilot.title })}</span>
        {done.move === 'pause' && (
          <Button
            variant="tertiary"
            onClick={() => {
              moves.reopen(done.pilot);
            }}
          >
            {t('offers.undo')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
