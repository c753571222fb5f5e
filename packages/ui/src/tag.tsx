import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent';

/** A word or two about something. `icon` says with a drawing what the colour says. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <span className="ds-tag" data-color={tone} data-size="sm">
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
