import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { FileList } from '../../shared/file-list';
import { FilePicker } from '../../shared/file-picker';

const AREAS = [api.agreements, api.delivery];

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
  const { id, state } = view;
  return (
    <div className="box stack wide">
      <h4>{title}</h4>
      {files.length === 0 && <p className="quiet">{t('delivery.files.none')}</p>}
      <FileList
        files={files.map(({ side, ...file }) => ({
          ...file,
          by: view[side].name,
          mayRemove: canWrite && state === 'running' && side === view.side,
        }))}
        at="/api/agreement-files"
        areas={AREAS}
        remove={(fileId) => client.delivery.removeFile.mutate({ id, fileId })}
      />
      {canWrite && (
        <FilePicker
          what={title}
          to={`/api/agreements/${id}/files`}
          about={{ deliverable: title }}
          areas={AREAS}
        />
      )}
    </div>
  );
}
