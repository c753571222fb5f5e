import { Choice } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';

/**
 * Whether others with the same challenge may find this company; it is said at once, and taken back at once. An adviser who acts for
 * a client only takes it back.
 */
export function OpenChoice({
  needId,
  open,
  isAdviser,
}: {
  needId: string;
  open: boolean;
  isAdviser: boolean;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  // What was ticked, until the server has said what holds.
  const [wanted, setWanted] = useState<boolean>();
  const saying = useMutation(
    api.jointNeeds.open.mutationOptions({
      async onSettled() {
        await queries.invalidateQueries({ queryKey: api.jointNeeds.pathKey() });
        setWanted(undefined);
      },
    }),
  );
  if (isAdviser && !open) return <p>{t('joint.noOpen')}</p>;
  return (
    <div className="box stack">
      <Choice
        type="checkbox"
        label={t('joint.open')}
        description={t('joint.openHelp')}
        checked={wanted ?? open}
        onChange={(event) => {
          setWanted(event.target.checked);
          saying.mutate({ needId, open: event.target.checked });
        }}
      />
      <Outcome error={saying.error} />
    </div>
  );
}
