import type { IntroductionView } from '@koble/introductions/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { AskWindow } from '../../shared/ask-window';
import { NoteWindow } from '../../shared/note-window';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

/** Characters of what an adviser says for it, which both sides read. */
const NOTE = { least: 10, most: 400 };
const ADVISER_ACTIONS = ['step_in', 'cosign', 'stay_out'] as const;

/** Whether an adviser is in it and what they say; for the adviser, what they may do. */
export function AdviserBox({ view }: { view: IntroductionView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<(typeof ADVISER_ACTIONS)[number]>();
  const close = (): void => {
    setAsking(undefined);
  };
  const { mutate, isPending, error, reset } = useAct(close);
  const { id, version, adviser } = view;
  const actions = ADVISER_ACTIONS.filter((action) => view.actions.includes(action));
  return (
    <section className="side-card" aria-labelledby="adviser">
      <h2 className="small" id="adviser">
        {t('introduction.adviser')}
      </h2>
      <p>
        {adviser === null
          ? t('introduction.noAdviser')
          : t(`introduction.adviserPart.${adviser.part}`, { operator: adviser.operator })}
      </p>
      {adviser !== null && adviser.note !== '' && (
        <blockquote className="said">{adviser.note}</blockquote>
      )}
      {asking === undefined && <Outcome error={error} />}
      {actions.length > 0 && (
        <div className="row">
          {actions.map((action) => (
            <Button
              key={action}
              variant={action === 'stay_out' ? 'secondary' : 'primary'}
              busy={isPending && action === 'step_in'}
              disabled={isPending}
              onClick={() => {
                reset();
                if (action === 'step_in')
                  mutate(() => client.introductions.stepIn.mutate({ id, version }));
                else setAsking(action);
              }}
            >
              {t(`introduction.action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      <NoteWindow
        open={asking === 'cosign'}
        title={t('introduction.cosign.title')}
        yes={t('introduction.cosign.send')}
        field={{
          label: t('introduction.cosign.note'),
          description: t('introduction.cosign.noteHelp'),
          most: NOTE.most,
          least: { length: NOTE.least, missing: t('introduction.cosign.noteMissing') },
        }}
        busy={isPending}
        error={error}
        onClose={close}
        onSend={(note) => {
          mutate(() => client.introductions.cosign.mutate({ id, version, note }));
        }}
      />
      <AskWindow
        open={asking === 'stay_out'}
        title={t('introduction.stayOut.title')}
        yes={t('introduction.stayOut.yes')}
        busy={isPending}
        error={error}
        onClose={close}
        onYes={() => {
          mutate(() => client.introductions.stayOut.mutate({ id, version }));
        }}
      >
        <p>{t('introduction.stayOut.text')}</p>
      </AskWindow>
    </section>
  );
}
