import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import type { OwnObjection } from './objection';

/** What was said was wrong, under `heading`, and what an adviser has answered. */
export function ObjectionText({
  objection: { reason, answer, answeredAt },
  heading,
}: {
  objection: Pick<OwnObjection, 'reason' | 'answer' | 'answeredAt'>;
  heading: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{heading}</p>
      <blockquote className="asked">{reason}</blockquote>
      {answer !== null && answeredAt !== null && (
        <>
          <p className="quiet">{t('objection.answered', { date: date(answeredAt) })}</p>
          <blockquote className="asked">{answer}</blockquote>
        </>
      )}
    </>
  );
}
