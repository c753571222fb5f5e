import type { CorrectionView } from '@koble/funding/schema';
import { Alert, Button, TextArea } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { useProblem } from '../../shared/problem';

const LEAST_REASON = 3;

/** Why a correction is not taken over; whoever sent it is told. */
export function DismissCorrection({ correction: { id, call } }: { correction: CorrectionView }) {
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useMutation(
    api.calls.dismissCorrection.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.calls.pathKey() }),
    }),
  );
  const isShort = reason.trim().length < LEAST_REASON;
  return (
    <form
      className="stack report-settle"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort) mutate({ id, reason });
      }}
    >
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <TextArea
        id={`reason-${id}`}
        label={t('calls.reason')}
        rows={2}
        maxLength={600}
        error={tried && isShort ? t('calls.reasonMissing') : undefined}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <div>
        <Button type="submit" variant="secondary" busy={isPending}>
          {t('calls.dismiss')}
          <span className="visually-hidden"> «{call.title}»</span>
        </Button>
      </div>
    </form>
  );
}
