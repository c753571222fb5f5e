import type { RuleAnswer } from '@koble/funding/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What would help, as a link to where it is done. */
export function RuleNext({ next }: { next: RuleAnswer['next'] }) {
  const { t } = useTranslation();
  switch (next) {
    case null:
      return null;
    case 'find_research_partner':
      return (
        <p className="next">
          <Link to="/sok" search={{ type: 'pilot', v: '1' }} className="ds-link">
            {t(`next.${next}`)}
          </Link>
        </p>
      );
    case 'find_pilot_customer':
    case 'join_group':
      return (
        <p className="next">
          <Link to="/sok" search={{ type: 'challenge', v: '1' }} className="ds-link">
            {t(`next.${next}`)}
          </Link>
        </p>
      );
    case 'other_call':
      return (
        <p className="next">
          <Link to="/stotte/for-oss" className="ds-link">
            {t(`next.${next}`)}
          </Link>
        </p>
      );
    case 'ask_company':
    case 'ask_adviser':
    case 'contact_broker':
    case 'wait':
      return <p className="next">{t(`next.${next}`)}</p>;
  }
}
