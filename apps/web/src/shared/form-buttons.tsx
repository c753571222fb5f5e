import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';

/** What a form that stands in a page ends with: it is sent, or put away. */
export function FormButtons({
  save,
  busy,
  disabled = false,
  onCancel,
}: {
  save: string;
  busy: boolean;
  disabled?: boolean;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="row">
      <Button type="submit" busy={busy} disabled={disabled}>
        {save}
      </Button>
      <Button variant="tertiary" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
