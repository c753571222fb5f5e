import type { InterestForm } from '@koble/introductions/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useAnswerHabit } from '../../shared/answer-habit';
import { date } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { ObjectLink } from './object-link';
import { usePartyName } from './party-name';

/** What the interest is about, beside the form, and the way to read it again. */
export function InterestAside({
  form: { object, title, other, answerBy },
}: {
  form: InterestForm;
}) {
  const { t } = useTranslation();
  const nameOfParty = usePartyName();
  const habit = useAnswerHabit();
  return (
    <aside className="side-card" data-kind={object.kind} aria-label={t('interest.about')}>
      <KindMark kind={object.kind} />
      <p className="side-title">{title}</p>
      {other !== null && <p className="quiet">{nameOfParty(other)}</p>}
      <Facts
        facts={[
          {
            term: t('listing.answering'),
            value: other?.kind === 'organisation' ? habit(other) : undefined,
          },
          { term: t('introduction.clockDay.answerBy'), value: date(answerBy) },
        ]}
      />
      <p>
        <ObjectLink {...object} />
      </p>
    </aside>
  );
}
