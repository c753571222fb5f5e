const MAX_CHARACTERS = 120;

/**
 * What is shown as a file's name and sent as the download's: NFC, without folders, control characters and characters that are not
 * seen (among them those that turn the direction of writing, which make `cv\u202Efdp.exe` look like `cvexe.pdf`), without dots and
 * spaces at its ends, which Windows drops, at most 120 characters with the extension kept, never empty.
 */
export function cleanFileName(name: string): string {
  const seen = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').normalize('NFC');
  const last = trimmed(
    seen
      .split(/[/\\]/)
      .filter((part) => trimmed(part) !== '')
      .at(-1) ?? '',
  );
  return shortened(last === '' ? 'file' : last);
}

/** What a name says of its content, in small letters without the dot. A number is none: `Tilbud 12.11.2025`. */
export function extensionOf(name: string): string | undefined {
  const extension = /[^.]\.([^.\s]{1,20})$/u.exec(name)?.[1];
  return extension === undefined || /^\d+$/.test(extension) ? undefined : extension.toLowerCase();
}

function trimmed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/^[. ]+|[. ]+$/g, '');
}

/** Counted in characters, not in UTF-16's halves of them. */
function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MAX_CHARACTERS) return name;
  const kept = extensionOf(name) === undefined ? [] : characters.slice(characters.lastIndexOf('.'));
  return trimmed(characters.slice(0, MAX_CHARACTERS - kept.length).join('')) + kept.join('');
}
