import { Icon, type IconName } from '@koble/ui';
import { useTranslation } from 'react-i18next';

const ICONS = {
  role: 'briefcase',
  challenge: 'bulb',
  pilot: 'flask',
  call: 'coins',
  candidate: 'person',
} as const satisfies Record<string, IconName>;

export type Kind = keyof typeof ICONS;

/** What kind of thing this is, in a word, a drawing and a colour. */
export function KindMark({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  return (
    <span className="kind-mark" data-kind={kind}>
      <Icon name={ICONS[kind]} />
      {t(`kind.${kind}`)}
    </span>
  );
}
