import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { useCallDraft } from './use-call-draft';

/** What becomes of what is written: seen as others will, published, or thrown away. */
export function EditorFoot({
  draft: { status, saver },
  busy,
  isBlocked,
  onPreview,
  onDiscard,
}: {
  draft: Pick<ReturnType<typeof useCallDraft>, 'status' | 'saver'>;
  busy: boolean;
  /** Somebody else was first, and it is not chosen yet what is to stand. */
  isBlocked: boolean;
  onPreview: () => void;
  onDiscard: () => void;
}) {
  const { t } = useTranslation();
  const [isSure, setSure] = useState(false);
  return (
    <footer className="editor-foot stack">
      <p className="quiet" role="status">
        {t(WORDS[status])}
      </p>
      <div className="row">
        <Button type="submit" busy={busy} disabled={isBlocked}>
          {t('calls.publish')}
        </Button>
        <Button variant="secondary" onClick={onPreview}>
          {t('calls.preview')}
        </Button>
        {status === 'failed' && (
          <Button variant="tertiary" onClick={() => void saver.flush()}>
            {t('calls.saveAgain')}
          </Button>
        )}
        {status !== 'unchanged' && (
          <Button
            variant="tertiary"
            onClick={() => {
              if (isSure) onDiscard();
              setSure(!isSure);
            }}
          >
            {isSure ? t('calls.discardSure') : t('calls.discard')}
          </Button>
        )}
      </div>
    </footer>
  );
}

const WORDS = {
  unchanged: 'calls.unsaved',
  waiting: 'calls.saving',
  saving: 'calls.saving',
  saved: 'calls.saved',
  failed: 'calls.saveFailed',
} as const;
