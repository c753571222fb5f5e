import type { Action, IntroductionState, IntroductionView } from '@koble/introductions/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { AskWindow } from '../../shared/ask-window';
import { Outcome } from '../../shared/outcome';
import { AskAdviserWindow } from './ask-adviser-window';
import { DeclineWindow } from './decline-window';
import { stageOf } from './progress';
import { useAct } from './use-act';

/** Those with a button here, in the order that they are looked for; an adviser's own stand in the adviser's box. */
const SHOWN = [
  'accept',
  'agree',
  'consider',
  'decline',
  'ask_adviser',
  'finish',
  'withdraw',
] as const;
type Shown = (typeof SHOWN)[number];

/** What the reader may do now; what cannot be undone asks first. */
export function IntroductionActions({ view }: { view: IntroductionView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Action>();
  const close = (): void => {
    setAsking(undefined);
  };
  const { mutate, isPending, error, reset } = useAct(close);
  const { id, version } = view;
  const sure = SURE.find((action) => action === asking);
  const shown = SHOWN.filter((action) => view.actions.includes(action));
  if (shown.length === 0) return null;
  return (
    <div className="stack">
      {asking === undefined && <Outcome error={error} />}
      <div className="row">
        {shown.map((action) => (
          <Button
            key={action}
            variant={variantOf(action, view.state)}
            busy={isPending && action === 'consider'}
            disabled={isPending}
            onClick={() => {
              reset();
              if (action === 'consider')
                mutate(() => client.introductions.consider.mutate({ id, version }));
              else setAsking(action);
            }}
          >
            {t(`introduction.action.${action}`)}
          </Button>
        ))}
      </div>
      <AskWindow
        open={sure !== undefined}
        title={sure === undefined ? '' : t(`introduction.${sure}.title`)}
        yes={sure === undefined ? '' : t(`introduction.${sure}.yes`)}
        busy={isPending}
        error={error}
        onClose={close}
        onYes={() => {
          if (sure !== undefined) mutate(() => client.introductions[sure].mutate({ id, version }));
        }}
      >
        <p>{sure === undefined ? '' : t(sureText(view, sure))}</p>
      </AskWindow>
      <DeclineWindow
        id={asking === 'decline' ? id : undefined}
        busy={isPending}
        error={error}
        onClose={close}
        onDecline={(said) => {
          mutate(() => client.introductions.decline.mutate({ id, version, ...said }));
        }}
      />
      <AskAdviserWindow one={asking === 'ask_adviser' ? view : undefined} onClose={close} />
    </div>
  );
}

/** What is most likely next stands out: before they have met, that is to write. */
function variantOf(action: Shown, state: IntroductionState): 'primary' | 'secondary' | 'tertiary' {
  if (action === 'accept' || (action === 'agree' && state === 'meeting')) return 'primary';
  return action === 'ask_adviser' || action === 'withdraw' ? 'tertiary' : 'secondary';
}

/** Those that are asked about first: `introduction.<action>` has the title of the question, and the yes to it. */
const SURE = ['accept', 'withdraw', 'agree', 'finish'] as const;

/** What stands in the question before an action, as a key of the words. */
function sureText(view: IntroductionView, action: (typeof SURE)[number]) {
  switch (action) {
    case 'accept':
      // Of an adviser's proposal this may be the first of two.
      return view.adviser?.part === 'proposed' && view.state !== 'accepted'
        ? 'introduction.accept.first'
        : 'introduction.accept.releases';
    case 'withdraw':
      return stageOf(view.state) === 'met'
        ? 'introduction.withdraw.released'
        : 'introduction.withdraw.waiting';
    case 'agree':
      return 'introduction.agree.text';
    case 'finish':
      return 'introduction.finish.text';
  }
}
