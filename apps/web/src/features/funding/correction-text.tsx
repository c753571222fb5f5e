import type { CorrectionView } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';

/** What somebody says is right instead, and where that stands. */
export function CorrectionText({
  correction: { text, sourceUrl },
}: {
  correction: Pick<CorrectionView, 'text' | 'sourceUrl'>;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p className="prose">{text}</p>
      {sourceUrl !== null && (
        <a className="ds-link" href={sourceUrl} rel="noopener nofollow">
          {t('calls.correctionSource', { host: new URL(sourceUrl).hostname })}
        </a>
      )}
    </>
  );
}
