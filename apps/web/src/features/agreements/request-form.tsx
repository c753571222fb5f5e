import { AgreementRequest, type RequestForm as Form } from '@koble/agreements/schema';
import { Alert, Button, ErrorSummary, Select, TextArea, TextField } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { date } from '../../shared/format';
import { useProblem } from '../../shared/problem';
import { FullQuarter, isFull } from './full-quarter';
import { useAct } from './use-act';

const MESSAGE_MAX = 2000;
const WORDS = { message: 'request.messageShort', wishedStartOn: 'request.startMissing' } as const;

/** Where a company asks for a pilot, for one of its needs or for none. */
export function RequestForm({ form, onSent }: { form: Form; onSent: (id: string) => void }) {
  const { t } = useTranslation();
  const say = useProblem();
  const [needId, setNeedId] = useState('');
  const [message, setMessage] = useState('');
  const [startOn, setStartOn] = useState(form.nextFreeOn);
  const [wrong, setWrong] = useState<{ attempt: number; fields: (keyof typeof WORDS)[] }>({
    attempt: 0,
    fields: [],
  });
  const { mutate, isPending, error } = useAct();
  const errorOf = (field: keyof typeof WORDS): string | undefined =>
    wrong.fields.includes(field) ? t(WORDS[field]) : undefined;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const asked = AgreementRequest.safeParse({
      offerId: form.offerId,
      needId: needId === '' ? null : needId,
      message,
      wishedStartOn: startOn,
    });
    const fields = (['message', 'wishedStartOn'] as const).filter((field) =>
      asked.error?.issues.some(({ path }) => path[0] === field),
    );
    setWrong({ attempt: wrong.attempt + 1, fields });
    if (asked.data === undefined) return;
    const request = asked.data;
    mutate(async () => {
      const { id } = await client.agreements.request.mutate(request);
      onSent(id);
    });
  };
  const [open] = form.open;
  return (
    <form className="stack wide" noValidate onSubmit={send}>
      <p className="lead">{t('request.lead', { partner: form.partner })}</p>
      {open !== undefined && (
        <Alert tone="info">
          {t('request.open')}{' '}
          <Link to="/avtaler/$id" params={{ id: open.id }} className="ds-link">
            {t('request.toOpen')}
          </Link>
        </Alert>
      )}
      {wrong.fields.length > 0 && (
        <ErrorSummary
          key={wrong.attempt}
          heading={t('request.fix')}
          errors={wrong.fields.map((field) => ({
            field: `request-${field}`,
            message: t(WORDS[field]),
          }))}
        />
      )}
      <TextArea
        id="request-message"
        label={t('request.message')}
        description={t('request.messageHelp')}
        maxLength={MESSAGE_MAX}
        error={errorOf('message')}
        value={message}
        onChange={(event) => {
          setMessage(event.target.value);
        }}
      />
      {form.needs.length > 0 && (
        <Select
          id="request-need"
          label={t('request.need')}
          value={needId}
          options={[
            { value: '', text: t('request.noNeed') },
            ...form.needs.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          onChange={(event) => {
            setNeedId(event.target.value);
          }}
        />
      )}
      <TextField
        id="request-wishedStartOn"
        type="date"
        label={t('request.startOn')}
        description={t('request.startHelp', { date: date(form.nextFreeOn) })}
        error={errorOf('wishedStartOn')}
        value={startOn}
        onChange={(event) => {
          setStartOn(event.target.value);
        }}
      />
      {isFull(error) ? (
        <FullQuarter error={error} onTake={setStartOn} />
      ) : (
        error !== null && (
          <Alert tone="danger" live>
            {say(error)}
          </Alert>
        )
      )}
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('request.send')}
        </Button>
        <Link to="/piloter/$id" params={{ id: form.offerId }} className="ds-link">
          {t('app.cancel')}
        </Link>
      </div>
    </form>
  );
}
