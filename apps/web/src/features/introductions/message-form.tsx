import type { IntroductionView } from '@koble/introductions/schema';
import { Alert, Button, TextArea } from '@koble/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { ACCEPTED } from '../../shared/upload-file';
import { AttachmentList } from './attachment-list';
import { useAct } from './use-act';
import { useAttachments } from './use-attachments';
import { useKeptText } from './use-kept-text';

const TEXT_MAX = 4000;

/** Writes a message, with files. What is typed is kept until it has been sent. */
export function MessageForm({
  view: { id, side },
}: {
  view: Pick<IntroductionView, 'id' | 'side'>;
}) {
  const { t } = useTranslation();
  const [text, keepText] = useKeptText(`koble.message.${id}.${side}`);
  const [problem, setProblem] = useState<'empty' | 'waitForFiles'>();
  const attachments = useAttachments(id);
  const picker = useRef<HTMLInputElement>(null);
  const { mutate, isPending, error } = useAct(() => {
    keepText('');
    attachments.clear();
  });
  const fileIds = attachments.files.flatMap(({ fileId }) => (fileId === undefined ? [] : [fileId]));

  function send(): void {
    const wrong = attachments.isUploading
      ? 'waitForFiles'
      : text.trim() === '' && fileIds.length === 0
        ? 'empty'
        : undefined;
    setProblem(wrong);
    if (wrong === undefined)
      mutate(() => client.thread.write.mutate({ id, text: text.trim(), fileIds }));
  }

  return (
    <form
      className="stack wide message-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Outcome error={error} />
      <TextArea
        id="message"
        label={t('thread.write')}
        error={problem === undefined ? undefined : t(`thread.${problem}`)}
        rows={3}
        maxLength={TEXT_MAX}
        value={text}
        onChange={(event) => {
          setProblem(undefined);
          keepText(event.target.value);
        }}
      />
      <AttachmentList attachments={attachments} />
      {attachments.tooMany && (
        <Alert tone="warning" live>
          {t('thread.tooMany')}
        </Alert>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t('thread.addFile')}
        onChange={(event) => {
          attachments.add([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was taken away.
          event.target.value = '';
        }}
      />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('thread.send')}
        </Button>
        <Button
          variant="secondary"
          aria-describedby="file-help"
          onClick={() => {
            picker.current?.click();
          }}
        >
          {t('thread.addFile')}
        </Button>
      </div>
      <p className="quiet" id="file-help">
        {t('thread.fileHelp')}
      </p>
    </form>
  );
}
