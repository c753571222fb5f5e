import type { CriterionClaim } from '@koble/introductions/schema';
import { Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

/** What the sender says of each criterion, with their line of how. */
export function Claims({ claims }: { claims: readonly CriterionClaim[] }) {
  const { t } = useTranslation();
  const { skills } = useNames();
  return (
    <ul className="claims">
      {claims.map(({ skillId, demand, met, evidence }) => (
        <li key={`${demand}-${skillId}`} data-met={met} data-demand={demand}>
          <Icon name={met ? 'check' : demand === 'must' ? 'alert' : 'cross'} />
          <span>
            <strong>{nameOf(skills, skillId)}</strong>{' '}
            <span className="quiet">
              {t(`introduction.${demand}`)} ·{' '}
              {met ? t('introduction.criterionMet') : t('introduction.criterionNotMet')}
            </span>
            {evidence !== '' && <span className="evidence">{evidence}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
