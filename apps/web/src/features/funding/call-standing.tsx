import type { FundingCall, SourceLink } from '@koble/funding/schema';
import { Alert, Button, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { AgeHelp, AgeTag, LinkLine } from './call-health';
import type { CallActs } from './use-call-acts';

/** How a call stands, and what its writers can do with it in one click: check, close, open again, and take back what was done. */
export function CallStanding({
  call,
  link,
  acts,
}: {
  call: FundingCall;
  link: SourceLink | null;
  acts: CallActs;
}) {
  const { t } = useTranslation();
  const { slug, state, checkedOn, checkedBy } = call;
  return (
    <section className="box stack" aria-label={t('calls.field.state')}>
      <div className="row">
        <Tag tone={state === 'published' ? 'success' : 'neutral'}>{t(`calls.state.${state}`)}</Tag>
        <AgeTag checkedOn={checkedOn} state={state} />
        <span className="quiet">
          {t('call.checked')}: {t('call.checkedValue', { date: date(checkedOn), by: checkedBy })}
        </span>
      </div>
      <AgeHelp checkedOn={checkedOn} state={state} />
      <LinkLine link={link} />
      <Outcome error={acts.error} />
      {acts.done !== null && (
        <Alert tone="success" live>
          <span className="row">
            {t(`calls.${acts.done}`)}
            {acts.undo !== undefined && (
              <Button variant="tertiary" busy={acts.busy} onClick={acts.undo}>
                {t('calls.undo')}
              </Button>
            )}
          </span>
        </Alert>
      )}
      <div className="row">
        <Button variant="secondary" busy={acts.busy} onClick={acts.check}>
          {t('calls.check')}
        </Button>
        {state === 'published' && (
          <Button variant="tertiary" busy={acts.busy} onClick={acts.close}>
            {t('calls.close')}
          </Button>
        )}
        {state === 'closed' && (
          <Button variant="tertiary" busy={acts.busy} onClick={acts.reopen}>
            {t('calls.reopen')}
          </Button>
        )}
        {state !== 'draft' && (
          <Link to="/stotte/$slug" params={{ slug }}>
            {t('calls.see')}
          </Link>
        )}
        <Link to="/stotte/$slug/endringer" params={{ slug }}>
          {t('calls.history')}
        </Link>
      </div>
    </section>
  );
}
