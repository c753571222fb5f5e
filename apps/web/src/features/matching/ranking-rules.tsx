import { WEIGHTS } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { number } from '../../shared/format';
import { useCodeWords } from '../../shared/code-words';

/** How the ranking works, with the weights that the server uses: the page and the rule are one constant. */
export function RankingRules() {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <>
      <p className="prose">{t('ranking.both')}</p>
      <h2>{t('ranking.weights')}</h2>
      <p className="prose">{t('ranking.weightsHelp')}</p>
      {(['candidate', 'pilot', 'call'] as const).map((kind) => (
        <table key={kind} className="ds-table weights" data-size="sm">
          <caption>{t(`ranking.kind.${kind}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('match.criterion')}</th>
              <th scope="col">{t('ranking.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(WEIGHTS[kind]).map(([key, weight]) => (
              <tr key={key}>
                <th scope="row">{word('criterion', key)}</th>
                <td>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                    <rect width={weight} height="8" />
                  </svg>
                  {number(weight)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <ul className="bullets prose">
        <li>{t('ranking.blocker')}</li>
        <li>{t('ranking.offTopic')}</li>
        <li>{t('ranking.lists')}</li>
        <li>{t('ranking.fair')}</li>
        <li>{t('ranking.fairRoles')}</li>
        <li>{t('ranking.unknown')}</li>
      </ul>
      <h2>{t('ranking.never')}</h2>
      <p className="prose">{t('ranking.neverText')}</p>
      <p className="prose">{t('ranking.human')}</p>
    </>
  );
}
