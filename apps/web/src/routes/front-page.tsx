import { Button } from '@koble/ui';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepGoal } from '../shared/first-words';

export const page = createLazyRoute('/')({ component: FrontPage });

function FrontPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [goal, setGoal] = useState('');
  return (
    <>
      <section className="hero">
        <div>
          <h1>{t('front.title')}</h1>
          <p className="lead">{t('front.lead')}</p>
          <form
            className="ask"
            onSubmit={(event) => {
              event.preventDefault();
              keepGoal(goal);
              void navigate({ to: '/behov' });
            }}
          >
            <label className="visually-hidden" htmlFor="goal">
              {t('front.title')}
            </label>
            <textarea
              id="goal"
              maxLength={2000}
              placeholder={t('front.placeholder')}
              value={goal}
              onChange={(event) => {
                setGoal(event.target.value);
              }}
            />
            <div className="row">
              <Button type="submit">{t('front.start')}</Button>
              <Link to="/sok">{t('front.or')}</Link>
            </div>
          </form>
        </div>
      </section>
      <div className="page front-sections">
        <section className="stack wide" aria-labelledby="how">
          <h2 id="how">{t('front.how')}</h2>
          <ol className="steps">
            <li>
              <h3>{t('front.step1')}</h3>
              <p>{t('front.step1Text')}</p>
            </li>
            <li>
              <h3>{t('front.step2')}</h3>
              <p>{t('front.step2Text')}</p>
            </li>
            <li>
              <h3>{t('front.step3')}</h3>
              <p>{t('front.step3Text')}</p>
            </li>
          </ol>
        </section>
        <ul className="audiences">
          <li>
            <h2>{t('front.forCompany')}</h2>
            <p>{t('front.forCompanyText')}</p>
            <Link to="/sok" search={{ type: 'call', v: '1' }} className="ds-link">
              {t('front.seeCalls')}
            </Link>
          </li>
          <li>
            <h2>{t('front.forSeeker')}</h2>
            <p>{t('front.forSeekerText')}</p>
            <Link to="/sok" search={{ type: 'role', v: '1' }} className="ds-link">
              {t('front.seeRoles')}
            </Link>
          </li>
          <li>
            <h2>{t('front.forPartner')}</h2>
            <p>{t('front.forPartnerText')}</p>
            <Link to="/sok" search={{ type: 'challenge', v: '1' }} className="ds-link">
              {t('front.seeChallenges')}
            </Link>
          </li>
        </ul>
      </div>
    </>
  );
}
