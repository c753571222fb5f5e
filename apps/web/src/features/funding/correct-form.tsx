import { CALL_FIELDS, CallCorrection, type FundingCall } from '@koble/funding/schema';
import { Alert, Button, Select, TextArea, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';

/** Which field is wrong, what is right, and where that stands. */
export function CorrectForm({ call }: { call: FundingCall }) {
  const { t } = useTranslation();
  const [field, setField] = useState('');
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation(api.calls.correct.mutationOptions());
  const read = CallCorrection.safeParse({
    callId: call.id,
    field,
    text,
    sourceUrl: source.trim() || null,
  });
  const isWrong = (name: string): boolean =>
    tried && (read.error?.issues.some(({ path }) => path[0] === name) ?? false);
  if (isSuccess)
    return (
      <Alert tone="success" live>
        {t('calls.correctDone')}
      </Alert>
    );
  return (
    <form
      className="box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.success) mutate(read.data);
      }}
    >
      <Outcome error={error} />
      {(isWrong('field') || isWrong('text')) && (
        <Alert tone="danger" live>
          {t('calls.correctMissing')}
        </Alert>
      )}
      <Select
        id="correct-field"
        label={t('calls.correctField')}
        value={field}
        options={[
          { value: '', text: t('calls.choose') },
          ...CALL_FIELDS.filter((one) => one !== 'slug').map((value) => ({
            value,
            text: t(`calls.field.${value}`),
          })),
        ]}
        onChange={({ target }) => {
          setField(target.value);
        }}
      />
      <TextArea
        id="correct-text"
        label={t('calls.correctText')}
        description={t('calls.correctHelp')}
        rows={3}
        maxLength={600}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <TextField
        id="correct-source"
        label={t('calls.correctSource')}
        type="url"
        error={isWrong('sourceUrl') ? t('calls.correctLink') : undefined}
        value={source}
        onChange={({ target }) => {
          setSource(target.value);
        }}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t('calls.correctSend')}
        </Button>
      </div>
    </form>
  );
}
