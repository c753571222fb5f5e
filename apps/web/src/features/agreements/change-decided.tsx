import type { AgreementView, DecidedChange } from '@koble/agreements/schema';
import { Details, Facts, Tag, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { Signers } from './signers';
import { ChangeList } from './terms-changes';

const TONES: Record<DecidedChange['state'], Tone> = {
  agreed: 'success',
  refused: 'neutral',
  withdrawn: 'neutral',
};

/** What came of each change that was proposed; of those that both agreed to, the addendum. */
export function DecidedChanges({ view }: { view: AgreementView }) {
  const { t } = useTranslation();
  if (view.decided.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby="change-decided">
      <h3 id="change-decided">{t('change.decided')}</h3>
      <ul className="plain stack wide">
        {view.decided.map((change) => (
          <li key={change.id} className="box stack">
            <Decided change={change} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decided({ change, view }: { change: DecidedChange; view: AgreementView }) {
  const { t } = useTranslation();
  const { side, state, reason, answer, addendum } = change;
  const answerer = side === 'company' ? 'partner' : 'company';
  return (
    <>
      <p>
        <Tag tone={TONES[state]}>{t(`change.state.${state}`)}</Tag>{' '}
        {t('change.decidedBy', { name: view[side].name, date: date(change.proposedAt) })}
      </p>
      <blockquote className="said prose">{reason}</blockquote>
      {answer !== null && (
        <>
          <p>{t('change.answered', { name: view[answerer].name })}</p>
          <blockquote className="said prose">{answer}</blockquote>
        </>
      )}
      {addendum !== null && (
        <>
          <p>
            {t('change.addendum', { number: addendum.number, version: change.termsNumber ?? 0 })}
          </p>
          <Signers view={view} termsNumber={change.termsNumber} />
          <a
            className="ds-link"
            href={`/api/agreements/${view.id}/addenda/${addendum.number}.pdf`}
            download
          >
            {t('change.download', { number: addendum.number })}
          </a>
          <Facts
            facts={[
              { term: t('signed.hash'), value: <code className="hash">{addendum.sha256}</code> },
              {
                term: t('signed.termsHash'),
                value: <code className="hash">{addendum.termsSha256}</code>,
              },
            ]}
          />
        </>
      )}
      <Details summary={t('change.changes')}>
        <ChangeList changes={change.changes} view={view} />
      </Details>
    </>
  );
}
