import type { PilotDraft } from '@koble/pilots/schema';
import { Alert, Button, Facts, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { differingFields } from './pilot-form';
import { useDraftText } from './use-draft-text';
import type { PilotEditor } from './use-pilot-draft';

/** Two have written at once: what differs stands side by side, and the one who came second chooses. Nothing is lost before that. */
export function ConflictChoice({
  editor,
  onTakeTheirs,
}: {
  editor: PilotEditor;
  onTakeTheirs: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const { data: theirs, error } = useQuery(
    api.pilots.own.queryOptions({ id: editor.id }, { staleTime: 0, retry: false }),
  );
  return (
    <Alert tone="warning" live>
      <div className="stack">
        <p>
          <strong>{t('offers.conflict')}.</strong> {t('offers.conflictHelp')}
        </p>
        {error !== null && <p>{say(error)}</p>}
        {theirs === undefined ? (
          error === null && <Skeleton lines={2} label={t('app.loading')} />
        ) : (
          <>
            <Differences mine={editor.draft} theirs={theirs.draft} />
            <div className="row">
              <Button variant="secondary" onClick={() => void editor.keepMine(theirs.version)}>
                {t('offers.keepMine')}
              </Button>
              <Button variant="tertiary" onClick={onTakeTheirs}>
                {t('offers.takeTheirs')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Alert>
  );
}

function Differences({ mine, theirs }: { mine: PilotDraft; theirs: PilotDraft }) {
  const { t } = useTranslation();
  const textOf = useDraftText();
  const fields = differingFields(mine, theirs);
  if (fields.length === 0) return <p>{t('offers.same')}</p>;
  return (
    <ul className="cards">
      {fields.map((field) => (
        <li key={field} className="card">
          <h3>{t(`offers.field.${field}`)}</h3>
          <Facts
            facts={[
              {
                term: t('offers.mine'),
                value: <span className="prose">{textOf(mine, field) || '–'}</span>,
              },
              {
                term: t('offers.theirs'),
                value: <span className="prose">{textOf(theirs, field) || '–'}</span>,
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
