import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A page that says why there is nothing to show, and leads on; always to the search. */
export function AlertNotice({
  title,
  help,
  children,
}: {
  title: string;
  help: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{help}</p>
      <div className="row">
        {children}
        <Link to="/sok" className="ds-button" data-variant="secondary">
          {t('alerts.toSearch')}
        </Link>
      </div>
    </>
  );
}
