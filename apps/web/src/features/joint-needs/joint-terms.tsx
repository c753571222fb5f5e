import type { JointNeed } from '@koble/joint-needs/schema';
import { Facts } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** The terms as they stand. */
export function JointTerms({ joint: { plan, costOre, call } }: { joint: JointNeed }) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('joint.terms')}</h2>
      <h3>{t('joint.plan')}</h3>
      <p className="prose">{plan === '' ? t('joint.planNone') : plan}</p>
      <Facts
        facts={[
          { term: t('joint.cost'), value: costOre === null ? t('joint.costNone') : money(costOre) },
          {
            term: t('joint.call'),
            value:
              call === null ? (
                t('joint.callNone')
              ) : (
                <Link to="/stotte/$slug/sjekk" params={{ slug: call.slug }}>
                  {call.title}
                </Link>
              ),
          },
        ]}
      />
      <p className="quiet">{t('joint.ledger')}</p>
    </section>
  );
}
