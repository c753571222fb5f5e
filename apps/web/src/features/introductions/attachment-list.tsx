import { Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import { fileSize } from './file-size';
import type { Attachment, Attachments } from './use-attachments';

/** The files that go with the message: how far each has come, or why it was not taken. */
export function AttachmentList({ attachments }: { attachments: Attachments }) {
  if (attachments.files.length === 0) return null;
  return (
    <ul className="attachments">
      {attachments.files.map((file) => (
        <AttachmentLine
          key={file.key}
          file={file}
          onRemove={() => {
            attachments.remove(file.key);
          }}
        />
      ))}
    </ul>
  );
}

function AttachmentLine({ file, onRemove }: { file: Attachment; onRemove: () => void }) {
  const { t } = useTranslation();
  const say = useProblem();
  const { name, percent, fileId, error } = file;
  const { unit, size } = fileSize(file.bytes);
  return (
    <li data-failed={error !== undefined}>
      <span className="attachment-name">
        {name} <span className="quiet">{t(`thread.${unit}`, { size })}</span>
      </span>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-icon
        aria-label={t('thread.removeFile', { name })}
        onClick={onRemove}
      >
        <Icon name="cross" />
      </button>
      {error !== undefined ? (
        <p role="alert">{say(error)}</p>
      ) : (
        fileId === undefined && (
          <progress
            value={percent}
            max={100}
            aria-label={t('thread.uploading', { name, percent })}
          />
        )
      )}
    </li>
  );
}
