import { scanHeldDeliveryFiles } from '@koble/agreements';
import { removeLeftBytes, removeUnusedFiles, scanHeldFiles } from '@koble/introductions';

type Files = Parameters<typeof scanHeldFiles>[0];

/** Looks at files that the scanner could not look at when they came, and removes those that nobody has any more. */
export async function watchFiles(files: Files): Promise<void> {
  await scanHeldFiles(files);
  await scanHeldDeliveryFiles(files);
  await removeUnusedFiles(files);
  await removeLeftBytes(files);
}
