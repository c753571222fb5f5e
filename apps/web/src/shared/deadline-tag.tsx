import { Tag } from '@koble/ui';
import type { ReactNode } from 'react';
import type { DaysLeft } from './days-left';

const TONES = { calm: 'neutral', soon: 'warning', late: 'danger' } as const;

/** How long there is; what the colour says, the words and the drawing say too. */
export function DeadlineTag({
  urgency,
  children,
}: {
  urgency: DaysLeft['urgency'];
  children: ReactNode;
}) {
  return (
    <Tag tone={TONES[urgency]} icon={urgency === 'late' ? 'alert' : 'clock'}>
      {children}
    </Tag>
  );
}
