import { Facts } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import type { Case } from './case';

/** What is known of a case. */
export function CaseFacts({ of }: { of: Case }) {
  const { t } = useTranslation();
  const day = (value: string | null) => (value === null ? null : date(value));
  const { callSlug, need, joint, startsOn, endsOn } = of;
  return (
    <Facts
      facts={[
        { term: t('cases.details.giver'), value: of.giver },
        {
          term: t('cases.details.call'),
          value:
            callSlug === null ? null : (
              <Link to="/stotte/$slug" params={{ slug: callSlug }}>
                {of.title}
              </Link>
            ),
        },
        { term: t('cases.details.need'), value: need?.title },
        {
          term: t('cases.details.joint'),
          value: joint && (
            <Link to="/fellesbehov/$id" params={{ id: joint.id }}>
              {joint.title}
            </Link>
          ),
        },
        { term: t('cases.details.reference'), value: of.reference },
        {
          term: t('cases.details.period'),
          value:
            startsOn === null && endsOn === null
              ? null
              : t('cases.details.periodValue', {
                  from: day(startsOn) ?? t('cases.details.open'),
                  to: day(endsOn) ?? t('cases.details.open'),
                }),
        },
        { term: t('cases.details.appliedOn'), value: day(of.appliedOn) },
        { term: t('cases.details.decidedOn'), value: day(of.decidedOn) },
        { term: t('cases.details.basis'), value: t(`call.basisValue.${of.basis}`) },
      ]}
    />
  );
}
