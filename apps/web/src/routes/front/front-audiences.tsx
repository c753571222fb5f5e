import { Icon, type IconName } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const AUDIENCES: readonly {
  who: 'forCompany' | 'forSeeker' | 'forPartner';
  type: 'call' | 'role' | 'challenge';
  see: 'seeCalls' | 'seeRoles' | 'seeChallenges';
  icon: IconName;
}[] = [
  { who: 'forCompany', type: 'call', see: 'seeCalls', icon: 'factory' },
  { who: 'forSeeker', type: 'role', see: 'seeRoles', icon: 'briefcase' },
  { who: 'forPartner', type: 'challenge', see: 'seeChallenges', icon: 'flask' },
];

export function FrontAudiences() {
  const { t } = useTranslation();
  return (
    <section className="stack wide" aria-labelledby="audiences">
      <h2 id="audiences">{t('front.audiences')}</h2>
      <ul className="audiences">
        {AUDIENCES.map(({ who, type, see, icon }) => (
          <li key={who}>
            <Icon name={icon} />
            <h3>{t(`front.${who}`)}</h3>
            <p>{t(`front.${who}Text`)}</p>
            <Link to="/sok" search={{ type, v: '1' }}>
              {t(`front.${see}`)}
              <Icon name="arrow-right" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
