/** The kinds of file that are taken, each with the extensions that do not contradict it. */
export const EXTENSIONS = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  // No csv: spreadsheets run the formulas in it.
  'text/plain': ['txt', 'text', 'md'],
} as const satisfies Record<string, readonly string[]>;

export type MediaType = keyof typeof EXTENSIONS;
