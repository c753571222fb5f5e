import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark, type Kind } from './kind-mark';
import { PageTools } from './page-tools';

/** One thing on a page of its own: what it is, the text, and beside it the facts and what one can do. */
export function DetailLayout({
  kind,
  title,
  lead,
  notices,
  facts,
  action,
  save,
  children,
}: {
  kind: Kind;
  title: string;
  lead?: ReactNode;
  notices?: ReactNode;
  facts: ReactNode;
  action?: ReactNode;
  save?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <article className="detail" data-kind={kind}>
      {notices !== undefined && <div className="detail-notices stack wide">{notices}</div>}
      <header className="stack">
        <KindMark kind={kind} />
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      <aside className="detail-facts" aria-label={t('listing.facts')}>
        {facts}
        {action}
        {save}
        <PageTools />
      </aside>
      <div className="detail-text stack wide">{children}</div>
    </article>
  );
}
