import { WORDING_CHECKED_ON, wordingFindings } from '@koble/needs/schema';
import { Alert } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

/** Phrases of a text that may shut people out, with why and what to write instead. It stops nobody: a person decides. */
export function WordingHints({ text }: { text: string }) {
  const { t } = useTranslation();
  const findings = wordingFindings(text);
  if (findings.length === 0) return null;
  const acts = [...new Set(findings.map(({ source }) => t(`wording.source.${source}`)))];
  return (
    <Alert live>
      <div className="stack tight">
        <h2>{t('wording.title')}</h2>
        <ul className="bullets">
          {findings.map(({ start, end, ground, why }) => (
            <li key={start}>
              <strong>«{text.slice(start, end)}»</strong> ({t(`wording.ground.${ground}`)}):{' '}
              {t(`wording.why.${why}`)} {t(`wording.instead.${why}`)}
            </li>
          ))}
        </ul>
        <p>
          {t('wording.youDecide')}{' '}
          {t('wording.by', { acts: acts.join(', '), date: date(WORDING_CHECKED_ON) })}
        </p>
      </div>
    </Alert>
  );
}
