import type { Me } from '@koble/accounts/schema';
import type { IntroductionSummary } from '@koble/introductions/schema';
import { Alert } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { AskAdviserWindow } from './ask-adviser-window';
import { DeclineWindow } from './decline-window';
import { answersOf } from './inbox-answers';
import { InboxRow, type InboxAnswer } from './inbox-row';
import { ListFilter } from './list-filter';
import { INBOX_PARTS, inboxPart, type InboxPart } from './list-parts';
import { UndoBar } from './undo-bar';
import { useInboxAnswers } from './use-inbox-answers';

/** Those who have asked, the new ones first. An answer is shown at once and can be undone before it is sent. */
export function InboxList({
  rows: asked,
  me,
  part,
  onPart,
}: {
  rows: readonly IntroductionSummary[];
  me: Me;
  part: InboxPart;
  onPart: (part: InboxPart) => void;
}) {
  const { t } = useTranslation();
  const { rows, waiting, error, accept, decline, consider, undo } = useInboxAnswers(asked);
  const [open, setOpen] = useState<{ answer: InboxAnswer; one: IntroductionSummary }>();
  const close = (): void => {
    setOpen(undefined);
  };
  function answer(what: InboxAnswer, one: IntroductionSummary): void {
    if (what === 'accept') accept(one);
    else if (what === 'consider') consider(one);
    else setOpen({ answer: what, one });
  }
  if (rows.length === 0)
    return (
      <div className="box stack">
        <h2>{t('inbox.none')}</h2>
        <p>{me.actor.kind === 'candidate' ? t('inbox.noneSeeker') : t('inbox.noneCompany')}</p>
      </div>
    );
  const shown = inboxPart(rows, part);
  return (
    <>
      <Outcome error={error} />
      {me.operator !== null && <Alert>{t('introduction.accept.clientOnly')}</Alert>}
      <ListFilter
        parts={INBOX_PARTS}
        shown={part}
        count={(one) => inboxPart(rows, one).length}
        nameOfPart={(one) => t(`inbox.filter.${one}`)}
        onShow={onPart}
      />
      {shown.length === 0 && <p>{t('introduction.inFilter')}</p>}
      <ul className="cards">
        {shown.map((one) => (
          <InboxRow
            key={one.id}
            one={one}
            answers={waiting?.id === one.id ? [] : answersOf(one, me)}
            onAnswer={(what) => {
              answer(what, one);
            }}
          />
        ))}
      </ul>
      <DeclineWindow
        id={open?.answer === 'decline' ? open.one.id : undefined}
        onClose={close}
        onDecline={(said) => {
          if (open !== undefined) decline(open.one, said);
          close();
        }}
      />
      <AskAdviserWindow
        one={open?.answer === 'ask_adviser' ? open.one : undefined}
        onClose={close}
      />
      <UndoBar
        text={
          waiting === undefined
            ? undefined
            : t(`introduction.undoing.${waiting.answer}`, { title: waiting.title })
        }
        onUndo={undo.undo}
        onHold={undo.hold}
        onRelease={undo.release}
      />
    </>
  );
}
