const MOST_WORDS = 40;

/** The first 40 words of a text, with "…" behind them where there are more. */
export function summarise(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}
