/** One part of an address, if it says something. */
export function readPart<Name extends string>(
  name: Name,
  params: Record<string, unknown>,
): { [Of in Name]?: string } {
  const value = params[name];
  const read: { [Of in Name]?: string } = {};
  if (typeof value === 'string' && value !== '') read[name] = value;
  return read;
}

/** What the link of a mail carries. */
export function readToken(params: Record<string, unknown>): { token?: string } {
  return readPart('token', params);
}

/** Which part of a list is shown. */
export function readShown(params: Record<string, unknown>): { vis?: string } {
  return readPart('vis', params);
}
