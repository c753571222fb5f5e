import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';

/** Says what is about to be sent, with the way to undo it; it waits while somebody is there. */
export function UndoBar({
  text,
  onUndo,
  onHold,
  onRelease,
}: {
  text: string | undefined;
  onUndo: () => void;
  onHold: () => void;
  onRelease: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="status" className="undo-place">
      {text !== undefined && (
        <div
          className="undo-bar"
          onMouseEnter={onHold}
          onMouseLeave={onRelease}
          onFocus={onHold}
          onBlur={onRelease}
        >
          <span>{text}</span>
          <Button variant="secondary" onClick={onUndo}>
            {t('introduction.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
