import type { Counterfactual } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words';
import { number } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

/** What a candidate could change in their own profile, and how much it would help. */
export function OwnChanges({ changes }: { changes: readonly Counterfactual[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const word = useCodeWords();
  if (changes.length === 0) return null;
  return (
    <section className="stack">
      <h3 className="small">{t('match.changes')}</h3>
      <ul className="plain changes">
        {changes.map(({ change, gain }) => (
          <li key={JSON.stringify(change)}>
            <Tag tone="success">{t('match.gain', { gain: number(gain) })}</Tag>
            <span>{words(change)}</span>
          </li>
        ))}
      </ul>
    </section>
  );

  function words(change: Counterfactual['change']): string {
    switch (change.kind) {
      case 'add_skill':
        return t('fit.change.add_skill', { name: nameOf(names.skills, change.id) });
      case 'widen_place':
        return t('fit.change.widen_place', { km: change.km });
      case 'allow_mode':
        return t('fit.change.allow_mode', { name: word('mode', change.mode) });
      case 'allow_extent':
        return t('fit.change.allow_extent', { name: word('extent', change.extent) });
      // The rest is the company's to change, and is not among a candidate's own.
      case 'drop_must':
      case 'move_start':
      case 'raise_budget':
      case 'answer_rule':
        return '';
    }
  }
}
