/** Sizes in points. `leading` is from one line's top to the next. */
export interface TextStyle {
  font: 'regular' | 'bold';
  size: number;
  leading: number;
  color: string;
}

const INK = '#1b1f24';
const MUTED = '#565d66';

export const TEXT_STYLES = {
  title: { font: 'bold', size: 20, leading: 26, color: INK },
  subtitle: { font: 'regular', size: 11, leading: 16, color: MUTED },
  heading: { font: 'bold', size: 13, leading: 18, color: INK },
  body: { font: 'regular', size: 10, leading: 14.5, color: INK },
  strong: { font: 'bold', size: 10, leading: 14.5, color: INK },
  small: { font: 'regular', size: 8.5, leading: 12, color: MUTED },
} as const satisfies Record<string, TextStyle>;
