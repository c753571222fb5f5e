import type { IntroductionSummary } from '@koble/introductions/schema';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { AskWindow } from '../../shared/ask-window';
import { ListFilter } from './list-filter';
import { newFirst, SENT_PARTS, sentPart, type SentPart } from './list-parts';
import { SentCard } from './sent-card';
import { useAct } from './use-act';

/** What this person or organisation has asked about, and what is half written. */
export function SentList({
  rows,
  part,
  onPart,
}: {
  rows: readonly IntroductionSummary[];
  part: SentPart;
  onPart: (part: SentPart) => void;
}) {
  const { t } = useTranslation();
  const [discarding, setDiscarding] = useState<string>();
  const close = (): void => {
    setDiscarding(undefined);
  };
  const { mutate, isPending, error, reset } = useAct(close);
  if (rows.length === 0)
    return (
      <div className="box stack">
        <h2>{t('sent.none')}</h2>
        <p>{t('sent.noneHelp')}</p>
        <Link to="/sok" className="ds-button" data-variant="primary">
          {t('sent.find')}
        </Link>
      </div>
    );
  const shown = newFirst(sentPart(rows, part));
  return (
    <>
      <ListFilter
        parts={SENT_PARTS}
        shown={part}
        count={(one) => sentPart(rows, one).length}
        nameOfPart={(one) => t(`sent.filter.${one}`)}
        onShow={onPart}
      />
      {shown.length === 0 && <p>{t('introduction.inFilter')}</p>}
      <ul className="cards">
        {shown.map((one) => (
          <SentCard
            key={one.id}
            one={one}
            onDiscard={() => {
              reset();
              setDiscarding(one.id);
            }}
          />
        ))}
      </ul>
      <AskWindow
        open={discarding !== undefined}
        title={t('sent.discardSure')}
        yes={t('sent.discardYes')}
        busy={isPending}
        error={error}
        onClose={close}
        onYes={() => {
          if (discarding !== undefined)
            mutate(() => client.introductions.discard.mutate({ id: discarding }));
        }}
      >
        <p>{t('sent.discardHelp')}</p>
      </AskWindow>
    </>
  );
}
