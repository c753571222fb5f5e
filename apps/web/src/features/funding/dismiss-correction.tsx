import type { CorrectionView } from '@koble/funding/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ReasonForm } from '../../shared/reason-form';

/** Why a correction is not taken over; whoever sent it is told. */
export function DismissCorrection({ correction: { id, call } }: { correction: CorrectionView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    api.calls.dismissCorrection.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.calls.pathKey() }),
    }),
  );
  return (
    <ReasonForm
      id={id}
      label={t('calls.reason')}
      missing={t('calls.reasonMissing')}
      send={t('calls.dismiss')}
      about={call.title}
      isPending={isPending}
      error={error}
      onSend={(reason) => {
        mutate({ id, reason });
      }}
    />
  );
}
