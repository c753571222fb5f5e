import type { IntroductionKind } from '@koble/introductions/schema';
import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { mayAsk } from './who-asks';

const WORDS = {
  role: 'listing.showInterest',
  challenge: 'listing.offerHelp',
  pilot: 'listing.askPilot',
  call: 'listing.askCall',
  candidate: 'listing.askCandidate',
} as const satisfies Record<IntroductionKind, string>;

/** What a reader of a listing can do about it: ask, propose it, or sign in to. Nothing for who may do neither. */
export function InterestAction({
  kind,
  id,
  variant = 'primary',
}: {
  kind: IntroductionKind;
  id: string;
  variant?: 'primary' | 'secondary';
}) {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const returnTo = useLocation({ select: ({ href }) => href });
  const looks = { className: 'ds-button', 'data-variant': variant };
  if (me === undefined) return null;
  if (me === null)
    return (
      <Link to="/logg-inn" search={{ returnTo }} {...looks}>
        {t('listing.signInToAsk')}
      </Link>
    );
  if (mayAsk(me.actor, kind))
    return (
      <Link to="/interesse/$kind/$id" params={{ kind, id }} {...looks}>
        {t(WORDS[kind])}
        <Icon name="arrow-right" />
      </Link>
    );
  if (me.actor.kind === 'operator' && (kind === 'candidate' || kind === 'pilot'))
    return (
      <Link to="/foresla" search={kind === 'pilot' ? { pilot: id } : { kandidat: id }} {...looks}>
        {t('listing.propose')}
        <Icon name="arrow-right" />
      </Link>
    );
  return null;
}
