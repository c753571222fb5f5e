import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Inter (SIL Open Font License 1.1): Latin of all Europe, Sámi too, and the signs that our texts use. */
export const FONTS = {
  regular: read(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
  bold: read(require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
};

/** Once, and not before the first PDF: most processes that could make one never do. */
function read(file: string): () => Buffer {
  let bytes: Buffer | undefined;
  return () => (bytes ??= readFileSync(file));
}
