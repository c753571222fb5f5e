import type { Counterfactual } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, money, number } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { useCodeWords } from '../../shared/code-words';

/** What would raise the score, with how much and who would have to do it; the greatest first. */
export function Changes({ changes }: { changes: readonly Counterfactual[] }) {
  const { t } = useTranslation();
  const words = useChange();
  if (changes.length === 0) return null;
  return (
    <section className="stack">
      <h4>{t('match.changes')}</h4>
      <ul className="plain changes">
        {[...changes]
          .sort((a, b) => b.gain - a.gain)
          .map(({ change, by, gain }) => (
            <li key={JSON.stringify(change)}>
              <Tag tone="success">{t('match.gain', { gain: number(gain) })}</Tag>
              <span>
                {words(change)} <span className="quiet">({t(`match.by.${by}`)})</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

function useChange(): (change: Counterfactual['change']) => string {
  const { t } = useTranslation();
  const names = useNames();
  const word = useCodeWords();
  return (change) => {
    switch (change.kind) {
      case 'add_skill':
      case 'drop_must':
        return t(`match.change.${change.kind}`, { name: nameOf(names.skills, change.id) });
      case 'widen_place':
        return t('match.change.widen_place', { km: change.km });
      case 'allow_mode':
        return t('match.change.allow_mode', { name: word('mode', change.mode) });
      case 'allow_extent':
        return t('match.change.allow_extent', { name: word('extent', change.extent) });
      case 'move_start':
        return t('match.change.move_start', { date: date(change.on) });
      case 'raise_budget':
        return t('match.change.raise_budget', { amount: money(change.ore) });
      case 'answer_rule':
        return t('match.change.answer_rule', {
          name: word('needsRule', change.key.split(':')[1] ?? ''),
        });
    }
  };
}
