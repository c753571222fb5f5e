import type { IntroductionView } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { usePartyName } from './party-name';
import { stageOf } from './progress';
import { RevealName } from './reveal-name';

/** Both sides; a person's name is there once both have said yes, and only for who asks to see it. */
export function Parties({ view }: { view: IntroductionView }) {
  const { t } = useTranslation();
  const nameOfParty = usePartyName();
  const mayReveal = view.actions.includes('reveal');
  return (
    <section className="side-card people" aria-labelledby="people">
      <h2 className="small" id="people">
        {t('introduction.parties')}
      </h2>
      <dl>
        {(['initiator', 'receiver'] as const).map((side) => (
          <div key={side}>
            <dt>{side === 'initiator' ? t('introduction.asks') : t('introduction.answers')}</dt>
            <dd>
              {nameOfParty(view[side])}
              {view.side === side && <span className="quiet"> ({t('introduction.you')})</span>}
            </dd>
          </div>
        ))}
      </dl>
      {mayReveal ? (
        <RevealName id={view.id} />
      ) : (
        stageOf(view.state) === 'waiting' && (
          <p className="quiet">{t('introduction.namesHidden')}</p>
        )
      )}
    </section>
  );
}
