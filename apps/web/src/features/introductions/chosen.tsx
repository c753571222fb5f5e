import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { Picked } from './listing-picker';

/** A listing that has been chosen, and the way to choose another. */
export function Chosen({
  label,
  picked,
  onChange,
}: {
  label: string;
  picked: Picked;
  onChange: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="chosen" data-kind={picked.kind}>
      <p>
        <span className="quiet">{label}</span> <strong>{picked.title}</strong>
      </p>
      <Button
        variant="tertiary"
        aria-label={`${t('proposal.change')}: ${label}`}
        onClick={onChange}
      >
        {t('proposal.change')}
      </Button>
    </div>
  );
}
