import type { Counterfactual } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words';
import { date, money, number } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

/** What would raise the score, with how much. */
export function Changes({ changes }: { changes: readonly Counterfactual[] }) {
  const { t } = useTranslation();
  const words = useChange();
  if (changes.length === 0) return null;
  return (
    <div className="stack">
      <h4>{t('match.changes')}</h4>
      <ul className="stack">
        {changes.map(({ change, gain }) => (
          <li key={JSON.stringify(change)}>
            {words(change)} <Tag tone="success">{t('match.gain', { gain: number(gain) })}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useChange(): (change: Counterfactual['change']) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  const names = useNames();
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
