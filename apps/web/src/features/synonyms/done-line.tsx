import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import type { SynonymActs } from './use-synonyms';

/** How the last act went, with a way back. */
export function DoneLine({ acts: { done, error, busy, undo } }: { acts: SynonymActs }) {
  const { t } = useTranslation();
  if (error !== null) return <Outcome error={error} />;
  if (done === undefined) return null;
  const { what, word } = done;
  return (
    <Alert tone="success" live>
      <div className="row">
        <span>
          {what === 'dismissed'
            ? t('synonyms.dismissed', { word })
            : t(`synonyms.${what}`, { word, meaning: done.meaning.text })}
        </span>
        <Button variant="tertiary" disabled={busy} onClick={undo}>
          {t('synonyms.undo')}
        </Button>
      </div>
    </Alert>
  );
}
