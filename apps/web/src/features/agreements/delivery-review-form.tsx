import { Alert, Button, Select, TextArea } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { POINTS, REVIEW_QUESTIONS, wordOfPoints, type ReviewQuestion } from './review-questions';
import { useAct } from './use-act';

const TEXT_MAX = 600;
const UNSAID: Record<ReviewQuestion, number> = { result: 0, cooperation: 0, again: 0 };

/** Asks what the reader's side thinks, in three questions and a few words. */
export function ReviewForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const [points, setPoints] = useState(UNSAID);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct();
  const isWhole = REVIEW_QUESTIONS.every((question) => points[question] > 0);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole)
          mutate(() => client.delivery.review.mutate({ id, ...points, text: text.trim() }));
      }}
    >
      <Outcome error={error} />
      {tried && !isWhole && (
        <Alert tone="danger" live>
          {t('delivery.review.missing')}
        </Alert>
      )}
      {REVIEW_QUESTIONS.map((question) => (
        <Select
          key={question}
          id={`review-${question}`}
          label={t(`delivery.review.question.${question}`)}
          options={[
            { value: '0', text: t('delivery.review.choose') },
            ...POINTS.map((one) => ({ value: String(one), text: t(wordOfPoints(one)) })),
          ]}
          value={String(points[question])}
          onChange={({ target }) => {
            setPoints((before) => ({ ...before, [question]: Number(target.value) }));
          }}
        />
      ))}
      <TextArea
        id="review-text"
        label={t('delivery.review.text')}
        description={t('delivery.review.textHelp')}
        maxLength={TEXT_MAX}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p className="quiet">{t('delivery.review.final')}</p>
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('delivery.review.send')}
        </Button>
      </div>
    </form>
  );
}
