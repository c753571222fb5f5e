import type { AgreementView } from '@koble/agreements/schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { DaysLeftTag } from './days-left-tag';
import { otherSide } from './other-side';
import { Stages } from './stages';
import { StateTag } from './state-tag';

/** What an agreement is, how far it has come, and whose turn it is; under that what the reader can do. */
export function AgreementHead({ view, children }: { view: AgreementView; children: ReactNode }) {
  const { t } = useTranslation();
  const names = {
    company: view.company.name,
    partner: view.partner.name,
    number: view.terms[0]?.number ?? 0,
  };
  return (
    <header className="stack">
      <div className="row">
        <KindMark kind="pilot" />
        <StateTag one={view} />
      </div>
      <h1>{view.title}</h1>
      <p className="lead">{otherSide(view).name}</p>
      <p className="meta">
        <span>{t('agreement.number', { number: view.number })}</span>
      </p>
      <Stages state={view.state} />
      <section className="next-panel stack">
        {view.deadlineOn !== null && (
          <div className="row">
            <DaysLeftTag deadlineOn={view.deadlineOn} />
            <span className="quiet">
              {t('agreement.deadline', { date: date(view.deadlineOn) })}
            </span>
          </div>
        )}
        <p>{t(`agreement.next.${view.state}.${view.side}`, names)}</p>
        <Accepted view={view} />
        <Ended view={view} />
        {children}
      </section>
    </header>
  );
}

/** Which side has accepted the terms on the table, while the other has not. */
function Accepted({ view }: { view: AgreementView }) {
  const { t } = useTranslation();
  if (view.turn === null) return null;
  const { side, accepted } = view;
  const name = otherSide(view).name;
  const mine = accepted[side];
  const theirs = accepted[side === 'company' ? 'partner' : 'company'];
  if (mine !== null) return <p>{t('agreement.youAccepted', { number: mine, name })}</p>;
  if (theirs !== null) return <p>{t('agreement.theyAccepted', { number: theirs, name })}</p>;
  return null;
}

function Ended({ view: { end, company, partner } }: { view: AgreementView }) {
  const { t } = useTranslation();
  if (end === null) return null;
  return (
    <div className="stack tight">
      <p>
        {t(`agreement.endedBy.${end.side}`, { company: company.name, partner: partner.name })}
        {end.reason !== null && <>: {t(`agreement.reason.${end.reason}`)}</>}
      </p>
      {end.text !== '' && <blockquote className="said prose">{end.text}</blockquote>}
    </div>
  );
}
