import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TemplateChoice } from '../features/pilots/template-choice';
import { useTitle } from '../shared/use-title';
import { PartnersOnly } from './partners-only';
import '../shared/styles/later.css';

export const page = createLazyRoute('/mine-piloter/ny')({
  component: () => (
    <PartnersOnly>
      <NewPilotPage />
    </PartnersOnly>
  ),
});

function NewPilotPage() {
  const { t } = useTranslation();
  useTitle(t('offers.new'));
  const navigate = useNavigate();
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <Link to="/mine-piloter" className="ds-link">
          {t('offers.back')}
        </Link>
        <h1>{t('offers.choose')}</h1>
        <p className="lead">{t('offers.chooseHelp')}</p>
      </header>
      <TemplateChoice
        onBegun={(id) => void navigate({ to: '/mine-piloter/$id', params: { id }, replace: true })}
      />
    </div>
  );
}
