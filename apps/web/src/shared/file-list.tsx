import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from './confirm-button';
import { date } from './format';
import { Outcome } from './outcome';
import { useActOn, type Area } from './use-act-on';

/** A file as it is listed; one that is not clean waits for the virus scanner. `by` is who added it, where that is known. */
interface ListedFile {
  id: string;
  name: string;
  state: 'held' | 'clean' | 'refused';
  at: string;
  by: string | null;
  mayRemove: boolean;
}

/** Files to fetch, of which the reader may take some away. `at` is where they are on the server. */
export function FileList({
  files,
  at,
  areas,
  remove,
}: {
  files: readonly ListedFile[];
  at: '/api/agreement-files' | '/api/case-files';
  areas: readonly Area[];
  remove: (id: string) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useActOn(areas);
  if (files.length === 0) return null;
  return (
    <>
      <Outcome error={error} />
      <ul className="file-list">
        {files.map(({ id, name, by, state, mayRemove, ...added }) => (
          <li key={id}>
            {state === 'clean' ? (
              <a href={`${at}/${id}`} download={name}>
                {name}
              </a>
            ) : (
              <span>
                {name} <Tag tone="warning">{t('files.held')}</Tag>
              </span>
            )}
            <span>
              {by === null
                ? t('files.added', { date: date(added.at) })
                : t('files.from', { name: by, date: date(added.at) })}
            </span>
            {mayRemove && (
              <ConfirmButton
                variant="tertiary"
                label={t('files.remove', { name })}
                question={t('files.removeSure')}
                confirm={t('files.removeYes')}
                busy={isPending}
                onConfirm={() => {
                  mutate(() => remove(id));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
