import type { CorrectionView } from '@koble/funding/schema';
import { Choice } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { CorrectionText } from './correction-text';

/** What people say is wrong with the call, and which of it this version puts right. */
export function EditorCorrections({
  corrections,
  fixed,
  onFix,
}: {
  corrections: readonly CorrectionView[];
  fixed: readonly string[];
  onFix: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  if (corrections.length === 0) return null;
  return (
    <section className="box stack wide" aria-labelledby="open-corrections">
      <h2 id="open-corrections">{t('calls.openCorrections')}</h2>
      <ul className="plain stack wide">
        {corrections.map((correction) => (
          <li key={correction.id} className="stack tight">
            <a href={`#${correction.field}`}>{t(`calls.field.${correction.field}`)}</a>
            <CorrectionText correction={correction} />
            <Choice
              type="checkbox"
              label={t('calls.fixedNow')}
              checked={fixed.includes(correction.id)}
              onChange={({ target }) => {
                const others = fixed.filter((id) => id !== correction.id);
                onFix(target.checked ? [...others, correction.id] : others);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
