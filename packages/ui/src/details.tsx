import type { ReactNode } from 'react';

export function Details({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="ds-details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
