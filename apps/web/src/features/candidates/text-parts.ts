/** So much text the taxonomy reads at once. */
const MOST_AT_ONCE = 4000;

/** A text in parts that can be read one by one, cut between words where there are any. */
export function textParts(text: string, most = MOST_AT_ONCE): string[] {
  const rest = text.trim();
  if (rest === '') return [];
  if (rest.length <= most) return [rest];
  const space = rest.slice(0, most + 1).search(/\s\S*$/);
  const end = space > 0 ? space : most;
  return [rest.slice(0, end), ...textParts(rest.slice(end), most)];
}
