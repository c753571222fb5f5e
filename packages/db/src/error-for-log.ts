/** What a log keeps of an error. */
interface LoggedError {
  type: string;
  message: string;
  stack: string;
  code?: string | undefined;
  constraint?: string | undefined;
  table?: string | undefined;
}

/**
 * An error without its other fields, as a logger's `err` serializer. PostgreSQL puts rows into `detail` and `where`, and what was
 * typed into the message: of its errors the log keeps only the code (PostgreSQL's appendix A) and where in the schema it was.
 */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' };
  const { name: type, message, stack = '' } = error;
  const fields = new Map<string, unknown>(Object.entries(error));
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const kept = { type, code: text('code'), constraint: text('constraint') };
  if (!fields.has('severity')) return { ...kept, message, stack };
  const at = message === '' ? -1 : stack.indexOf(message);
  return {
    ...kept,
    table: text('table'),
    message: 'refused by the database',
    stack: at < 0 ? '' : stack.slice(at + message.length).trimStart(),
  };
}
