/** As the server takes them. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_FILES = 10;
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.txt,.md';

/** What a file was refused with; `data` is in the form that `useProblem` reads. */
class UploadError extends Error {
  readonly data: unknown;
  constructor(data: unknown) {
    super('The file was not taken');
    this.name = 'UploadError';
    this.data = data;
  }
}

/** Why a file need not be sent at all; undefined where it may be. */
export function refusalOf({ size }: Pick<File, 'size'>): UploadError | undefined {
  if (size > 0 && size <= MAX_FILE_BYTES) return undefined;
  return new UploadError({ koble: { code: size === 0 ? 'files.empty' : 'files.too_large' } });
}

/** Sends a file to this address of the server, by its name, and gives its id; tells how far it has come, in per cent, which `fetch` cannot. */
export function uploadFile(
  { to, about, file }: { to: string; about: Record<string, string>; file: File },
  onProgress: (percent: number) => void,
): { done: Promise<string>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<string>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : Math.floor((loaded / total) * 100));
    });
    request.addEventListener('load', () => {
      const { id, refused } = answerOf(request.responseText);
      if (id !== undefined && request.status < 300) resolve(id);
      else reject(new UploadError(refused));
    });
    for (const end of ['error', 'abort', 'timeout'])
      request.addEventListener(end, () => {
        reject(new UploadError(undefined));
      });
  });
  const query = new URLSearchParams({ ...about, name: file.name });
  request.open('POST', `${to}?${query.toString()}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.send(file);
  return {
    done,
    cancel: () => {
      request.abort();
    },
  };
}

/** The id that the server gave the file, or what it says against it. */
export function answerOf(text: string): { id?: string; refused?: unknown } {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // A proxy in between answered, in words of its own.
    return {};
  }
  if (typeof answer !== 'object' || answer === null) return {};
  if ('id' in answer && typeof answer.id === 'string') return { id: answer.id };
  if (!('error' in answer) || typeof answer.error !== 'object' || answer.error === null) return {};
  return 'data' in answer.error ? { refused: answer.error.data } : {};
}
