import { api, client } from '../../shared/api';
import { FileList } from '../../shared/file-list';
import { FilePicker } from '../../shared/file-picker';
import type { CaseItem } from './case';

const AREAS = [api.cases];

/** The papers of something to do for a case. */
export function ItemFiles({
  item: { id, files },
  name,
  mayKeep,
}: {
  item: CaseItem;
  name: string;
  mayKeep: boolean;
}) {
  return (
    <>
      <FileList
        files={files.map((file) => ({ ...file, mayRemove: mayKeep }))}
        at="/api/case-files"
        areas={AREAS}
        remove={(fileId) => client.cases.removeFile.mutate({ id: fileId })}
      />
      {mayKeep && <FilePicker what={name} to={`/api/case-items/${id}/files`} areas={AREAS} />}
    </>
  );
}
