import type { ReactNode } from 'react';

/** A message in the page. `live` reads it out when it appears. */
export function Alert({
  tone = 'info',
  live = false,
  children,
}: {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="ds-alert" data-color={tone} {...(live ? { role: 'status' } : {})}>
      <div>{children}</div>
    </div>
  );
}
