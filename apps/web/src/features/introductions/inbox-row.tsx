import type { IntroductionSummary } from '@koble/introductions/schema';
import { Button, Icon, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { nameOf, useNames } from '../../shared/names';
import { DaysLeftTag } from './days-left-tag';
import { awaitsAnswer } from './next-words';
import { usePartyName } from './party-name';
import { StateTag } from './state-tag';

export type InboxAnswer = 'accept' | 'consider' | 'decline' | 'ask_adviser';

/** One enquiry as its receiver weighs it: who, what they meet and lack, why, and how long there is to answer. */
export function InboxRow({
  one,
  answers,
  onAnswer,
}: {
  one: IntroductionSummary;
  answers: readonly InboxAnswer[];
  onAnswer: (answer: InboxAnswer) => void;
}) {
  const { t } = useTranslation();
  const nameOfParty = usePartyName();
  const who = nameOfParty(one.other);
  const open = awaitsAnswer(one);
  return (
    <li className="card inbox-row" data-kind={one.kind} data-fresh={one.state === 'sent'}>
      <div className="stack tight">
        <div className="card-top">
          <KindMark kind={one.kind} />
          {one.state === 'sent' ? (
            <Tag tone="accent">{t('inbox.fresh')}</Tag>
          ) : (
            <StateTag state={one.state} />
          )}
        </div>
        <h2>
          <Link to="/henvendelser/$id" params={{ id: one.id }} id={`row-${one.id}`}>
            {who}
          </Link>
        </h2>
        <p className="meta">
          <span>{one.title}</span>
          {one.sentAt !== null && (
            <span>{t('introduction.sentOn', { date: date(one.sentAt) })}</span>
          )}
        </p>
        <Fit one={one} />
        {one.why !== '' && <p className="summary why">{one.why}</p>}
      </div>
      <div className="inbox-answer">
        {open && (
          <p className="stack tight">
            <DaysLeftTag answerBy={one.answerBy} />
            <span className="quiet">{t('inbox.answerBefore', { date: date(one.answerBy) })}</span>
          </p>
        )}
        {one.unread > 0 && (
          <Tag tone="accent">{t('introduction.unread', { count: one.unread })}</Tag>
        )}
        {answers.map((answer) => (
          <Button
            key={answer}
            variant={
              answer === 'accept' ? 'primary' : answer === 'ask_adviser' ? 'tertiary' : 'secondary'
            }
            aria-label={`${t(`introduction.action.${answer}`)}: ${who}`}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {t(`introduction.action.${answer}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** How many of the criteria they meet, and which of the musts they do not. */
function Fit({ one }: { one: IntroductionSummary }) {
  const { t } = useTranslation();
  const { skills } = useNames();
  if (one.criteriaTotal === 0) return null;
  return (
    <ul className="fit">
      <li>{t('introduction.met', { met: one.criteriaMet, total: one.criteriaTotal })}</li>
      {one.missingMust.length > 0 ? (
        <li className="lacks">
          <Icon name="alert" />
          {t('introduction.missing', {
            names: one.missingMust.map((id) => nameOf(skills, id)).join(', '),
          })}
        </li>
      ) : (
        <li className="has">
          <Icon name="check" />
          {t('introduction.noMissing')}
        </li>
      )}
    </ul>
  );
}
