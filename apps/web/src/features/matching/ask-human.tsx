import type { Explained } from '@koble/matching/schema';
import { Details } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { SendText } from './send-text';

const REASON_LENGTH = { least: 20, most: 600 } as const;

/** The way from an explanation to a human: says what is wrong, and an adviser looks at what was shown. */
export function AskHuman({ about }: { about: Explained }) {
  const { t } = useTranslation();
  return (
    <Details summary={t('objection.ask')}>
      <AskHumanForm about={about} />
    </Details>
  );
}

function AskHumanForm({ about }: { about: Explained }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const returnTo = useLocation({ select: ({ href }) => href });
  if (me === undefined) return null;
  if (me === null)
    return (
      <div className="stack">
        <p>{t('objection.signIn')}</p>
        <Link to="/logg-inn" search={{ returnTo }} className="ds-link">
          {t('objection.toSignIn')}
        </Link>
      </div>
    );
  const as = me.actor.kind === 'candidate' ? 'candidate' : 'organisation';
  return (
    <div className="stack">
      <p>{t('objection.help')}</p>
      <SendText
        id={`reason-${about.id}`}
        label={t('objection.reason')}
        description={t(`objection.reasonHelp.${as}`)}
        tooShort={t('objection.tooShort')}
        send={t('objection.send')}
        length={REASON_LENGTH}
        onSend={(reason) => client.matching.object.mutate({ about, reason })}
        sent={
          <>
            {t('objection.sent')}{' '}
            <Link to="/innvendinger" className="ds-link">
              {t('objection.mine')}
            </Link>
          </>
        }
      />
    </div>
  );
}
