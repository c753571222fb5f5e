import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { Alert, Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { useProblem } from '../../shared/problem';
import { FilePicker } from './delivery-file-picker';
import { useAct } from './use-act';

/** One deliverable with its files; either side adds, and takes its own away while nobody looks it over. */
export function DeliverableFiles({
  view,
  canWrite,
  deliverable: { title, files },
}: {
  view: AgreementView;
  canWrite: boolean;
  deliverable: DeliveryView['deliverables'][number];
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const { mutate, isPending, error } = useAct();
  return (
    <div className="box stack wide">
      <h4>{title}</h4>
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      {files.length === 0 && <p className="quiet">{t('delivery.files.none')}</p>}
      <ul className="milestones">
        {files.map(({ id: fileId, name, side, state, at }) => (
          <li key={fileId}>
            {state === 'clean' ? (
              <a href={`/api/agreement-files/${fileId}`} download={name}>
                {name}
              </a>
            ) : (
              <span>
                {name} <Tag tone="warning">{t('delivery.files.held')}</Tag>
              </span>
            )}
            <span>{t('delivery.files.from', { name: view[side].name, date: date(at) })}</span>
            {canWrite && view.state === 'running' && side === view.side && (
              <ConfirmButton
                variant="tertiary"
                label={t('delivery.files.remove', { name })}
                question={t('delivery.files.removeSure')}
                confirm={t('delivery.files.removeYes')}
                busy={isPending}
                onConfirm={() => {
                  mutate(() => client.delivery.removeFile.mutate({ id: view.id, fileId }));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {canWrite && <FilePicker id={view.id} deliverable={title} />}
    </div>
  );
}
