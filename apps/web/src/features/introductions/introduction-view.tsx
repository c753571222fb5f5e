import type { IntroductionView as View } from '@koble/introductions/schema';
import { Alert } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { AdviserBox } from './adviser-box';
import { Claims } from './claims';
import { ClockCard } from './clock-card';
import { DaysLeftTag } from './days-left-tag';
import { Dots } from './dots';
import { IntroductionActions } from './introduction-actions';
import { MeetingSection } from './meeting-section';
import { NextLine } from './next-line';
import { awaitsAnswer } from './next-words';
import { ObjectLink } from './object-link';
import { OutcomeForm } from './outcome-form';
import { Parties } from './parties';
import { usePartyName } from './party-name';
import { StateTag } from './state-tag';
import { Thread } from './thread';
import { Timeline } from './timeline';

/** One introduction as one of its sides, or its adviser, sees it: where it stands, what is next, and everything about it. */
export function IntroductionView({ view }: { view: View }) {
  const { t } = useTranslation();
  const [thanks, setThanks] = useState(false);
  return (
    <article className="introduction" data-kind={view.kind}>
      <Head view={view} />
      <div className="introduction-side">
        <Parties view={view} />
        {view.clock !== null && <ClockCard clock={view.clock} />}
        <AdviserBox view={view} />
        <Timeline view={view} />
      </div>
      <div className="introduction-main stack wide">
        {thanks && (
          <Alert tone="success" live>
            {t('outcome.thanks')}
          </Alert>
        )}
        {view.outcomeAsked.map((phase) => (
          <OutcomeForm
            key={phase}
            id={view.id}
            phase={phase}
            onAnswered={() => {
              setThanks(true);
            }}
          />
        ))}
        <MeetingSection view={view} />
        {/* Once they may write, what was written first is behind them. */}
        {view.released && <Thread view={view} />}
        <Asked view={view} />
        {!view.released && <Thread view={view} />}
      </div>
    </article>
  );
}

function Head({ view }: { view: View }) {
  const { t } = useTranslation();
  const nameOfParty = usePartyName();
  // Whoever may decline has not answered yet.
  const mine = view.actions.includes('decline');
  return (
    <header className="stack introduction-head">
      <div className="row">
        <KindMark kind={view.kind} />
        <StateTag state={view.state} />
      </div>
      <h1>{view.title}</h1>
      <p className="lead">
        {/* Of somebody nameless the title says all that there is. */}
        {view.kind === 'candidate' && view.other.kind === 'candidate'
          ? t('introduction.kindLine.candidate')
          : `${t(`introduction.kindLine.${view.kind}`)} · ${nameOfParty(view.other)}`}
      </p>
      <p className="meta">
        <span>{t('introduction.number', { number: view.number })}</span>
        {view.sentAt !== null && (
          <span>{t('introduction.sentOn', { date: date(view.sentAt) })}</span>
        )}
        <About view={view} />
      </p>
      <Dots state={view.state} />
      <section className="next-panel stack">
        {awaitsAnswer(view) && <DaysLeftTag answerBy={view.answerBy} />}
        <NextLine of={view} mine={mine} />
        {view.decline !== null && <Declined decline={view.decline} />}
        <IntroductionActions view={view} />
      </section>
    </header>
  );
}

/** What it is about, and for which need, where the reader may open them: nobody opens their own nameless card. */
function About({ view: { kind, side, object, needId } }: { view: View }) {
  return (
    <>
      {object !== null && !(kind === 'candidate' && side === 'receiver') && (
        <ObjectLink {...object} />
      )}
      {needId !== null && kind === 'candidate' && <ObjectLink kind="role" id={needId} />}
      {needId !== null && kind === 'pilot' && <ObjectLink kind="challenge" id={needId} />}
    </>
  );
}

function Declined({ decline }: { decline: NonNullable<View['decline']> }) {
  const { t } = useTranslation();
  return (
    <div className="stack tight">
      <p>
        {t(`introduction.declineBy.${decline.side}`)}:{' '}
        <strong>{t(`introduction.reason.${decline.reason}`)}</strong>
      </p>
      {decline.text !== '' && <blockquote className="said prose">{decline.text}</blockquote>}
    </div>
  );
}

/** What the sender wrote, and what they say of the criteria. */
function Asked({ view: { why, criteria, criteriaMet, criteriaTotal } }: { view: View }) {
  const { t } = useTranslation();
  return (
    <>
      {why !== '' && (
        <section className="stack">
          <h2>{t('introduction.why')}</h2>
          <blockquote className="said prose">{why}</blockquote>
        </section>
      )}
      {criteria.length > 0 && (
        <section className="stack">
          <h2>{t('introduction.criteria')}</h2>
          <p>{t('introduction.met', { met: criteriaMet, total: criteriaTotal })}</p>
          <Claims claims={criteria} />
        </section>
      )}
    </>
  );
}
