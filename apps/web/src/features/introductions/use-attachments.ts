import { useState } from 'react';
import { MAX_FILES, refusalOf, uploadFile } from '../../shared/upload-file';

/** A file that goes with the next message: how far it has come, the id it got, or what was wrong with it. */
export interface Attachment {
  key: string;
  name: string;
  bytes: number;
  percent: number;
  fileId?: string;
  error?: unknown;
  cancel: () => void;
}

export interface Attachments {
  files: readonly Attachment[];
  isUploading: boolean;
  /** More were chosen than a message holds: the rest were left out. */
  tooMany: boolean;
  add(files: readonly File[]): void;
  remove(key: string): void;
  clear(): void;
}

/** The files of a message that is being written. Each is sent as it is chosen. */
export function useAttachments(introductionId: string): Attachments {
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [tooMany, setTooMany] = useState(false);

  function change(key: string, changed: Partial<Attachment>): void {
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  }

  function begin(file: File): Attachment {
    const key = crypto.randomUUID();
    const kept = { key, name: file.name, bytes: file.size, percent: 0 };
    const refusal = refusalOf(file);
    if (refusal !== undefined) return { ...kept, error: refusal, cancel: () => undefined };
    const { done, cancel } = uploadFile(
      { to: '/api/files', about: { introduction: introductionId }, file },
      (percent) => {
        change(key, { percent });
      },
    );
    void done.then(
      (fileId) => {
        change(key, { fileId, percent: 100 });
      },
      (error: unknown) => {
        change(key, { error });
      },
    );
    return { ...kept, cancel };
  }

  return {
    files,
    tooMany,
    isUploading: files.some(({ fileId, error }) => fileId === undefined && error === undefined),
    add(chosen) {
      const room = MAX_FILES - files.length;
      setTooMany(chosen.length > room);
      const begun = chosen.slice(0, room).map(begin);
      setFiles((before) => [...before, ...begun]);
    },
    remove(key) {
      files.find((one) => one.key === key)?.cancel();
      setFiles((before) => before.filter((one) => one.key !== key));
      setTooMany(false);
    },
    clear() {
      setFiles([]);
      setTooMany(false);
    },
  };
}
