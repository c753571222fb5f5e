import type { Message, ThreadFile } from '@koble/introductions/schema';
import { assertNever } from '@koble/kernel';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';
import { fileSize } from './file-size';

/** One message: from whom, when, the text as it was typed, and its files. */
export function MessageBubble({ message, from }: { message: Message; from: string }) {
  const { mine, text, at, files } = message;
  return (
    <li className="bubble" data-mine={mine}>
      <p className="bubble-head">
        <strong>{from}</strong> <time dateTime={at}>{moment(at)}</time>
      </p>
      {text !== '' && <p className="bubble-text">{text}</p>}
      {files.length > 0 && (
        <ul className="bubble-files">
          {files.map((file) => (
            <li key={file.id}>
              <FileLine file={file} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function FileLine({ file }: { file: ThreadFile }) {
  const { t } = useTranslation();
  const { unit, size } = fileSize(file.bytes);
  const about = <span className="quiet">{t(`thread.${unit}`, { size })}</span>;
  switch (file.state) {
    case 'clean':
      return (
        <>
          <a href={`/api/files/${file.id}`} download={file.name}>
            {file.name}
          </a>{' '}
          {about}
        </>
      );
    case 'held':
    case 'refused':
      return (
        <>
          {file.name} {about} <span className="quiet">({t(`thread.${file.state}`)})</span>
        </>
      );
    default:
      return assertNever(file.state);
  }
}
