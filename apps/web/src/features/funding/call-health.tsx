import { staleness, type KeptCall, type SourceLink } from '@koble/funding/schema';
import { osloDate } from '@koble/kernel';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

/** How old the check of a call is; nothing while it is fresh, or the call is closed. */
export function AgeTag({ checkedOn, state }: Pick<KeptCall, 'checkedOn' | 'state'>) {
  const { t } = useTranslation();
  // oxlint-disable-next-line react/purity -- the day on which it is drawn is what is meant
  const age = staleness(checkedOn, osloDate(new Date()));
  if (age === 'fresh' || state === 'closed') return null;
  return <Tag tone={age === 'red' ? 'danger' : 'warning'}>{t(`calls.age.${age}`)}</Tag>;
}

/** What follows from a check that is too old; nothing while it is not. */
export function AgeHelp({ checkedOn, state }: Pick<KeptCall, 'checkedOn' | 'state'>) {
  const { t } = useTranslation();
  // oxlint-disable-next-line react/purity -- the day on which it is drawn is what is meant
  const age = staleness(checkedOn, osloDate(new Date()));
  return age === 'red' && state !== 'closed' ? <p>{t('calls.redHelp')}</p> : null;
}

/** What is wrong with the source link; nothing where it works or nobody has looked. */
export function LinkTag({ link }: { link: SourceLink | null }) {
  const { t } = useTranslation();
  if (link === null || link.works) return null;
  return link.broken ? (
    <Tag tone="danger">{t('calls.linkBroken')}</Tag>
  ) : (
    <Tag tone="warning">{t('calls.linkFailed', { date: date(link.checkedOn) })}</Tag>
  );
}

/** What was found at the source link when it was last looked at. */
export function LinkLine({ link }: { link: SourceLink | null }) {
  const { t } = useTranslation();
  if (link === null) return <p className="quiet">{t('calls.linkUnseen')}</p>;
  return (
    <>
      {link.works && (
        <p className="quiet">{t('calls.linkWorks', { date: date(link.checkedOn) })}</p>
      )}
      <LinkTag link={link} />
      {link.movedTo !== null && (
        <p className="quiet">{t('calls.linkMoved', { to: link.movedTo })}</p>
      )}
    </>
  );
}
