/** Lines on a 24 by 24 grid. */
const LINES = {
  search: 'M4 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0M20.5 20.5 16 16',
  briefcase:
    'M5 8h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM9 8V6a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2M3 13.5h18',
  bulb: 'M9.5 18h5M10.5 21h3M12 3a6 6 0 0 0-3.6 10.8c.7.5 1.1 1.3 1.1 2.2h5c0-.9.4-1.7 1.1-2.2A6 6 0 0 0 12 3Z',
  flask: 'M9 3h6M10 3v6L4.6 18.4A1.7 1.7 0 0 0 6.1 21h11.8a1.7 1.7 0 0 0 1.5-2.6L14 9V3M7.4 15h9.2',
  coins: 'M3 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0M17 9.4a6 6 0 1 1-7.6 7.6',
  person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 20.5c.4-3.8 3.7-6 8-6s7.6 2.2 8 6',
  factory: 'M3 20.5V11l6 4v-4l6 4V4.5h6v16H3ZM8 20.5v-2.5M13 20.5v-2.5M18 20.5v-2.5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6 6 12 12M18 6 6 18',
  question: 'M8.8 9a3.3 3.3 0 1 1 4.9 2.9c-1 .6-1.7 1.3-1.7 2.6M12 18.5h.01',
  partly: 'M5 13.5c2.3-3.6 4.4-3.6 7-1.5s4.7 2.1 7-1.5',
  alert: 'M12 4.5 2.8 20h18.4L12 4.5ZM12 10.5v4M12 17.2h.01',
  pin: 'M12 21s7-6.1 7-11.4a7 7 0 0 0-14 0C5 14.9 12 21 12 21ZM9.6 9.6a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0',
  calendar:
    'M5 5.5h14a2 2 0 0 1 2 2V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7.5a2 2 0 0 1 2-2ZM3 10.5h18M8 3.5v4M16 3.5v4',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.2l3.2 2',
  heart:
    'M12 20.5S3.5 15.2 3.5 9.3A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.5c0 5.9-8.5 11.2-8.5 11.2Z',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5ZM10 20.5a2 2 0 0 0 4 0',
  'arrow-right': 'M4.5 12h15M13.5 6l6 6-6 6',
  'arrow-left': 'M19.5 12h-15M10.5 6l-6 6 6 6',
} as const;

export type IconName = keyof typeof LINES;

/** A drawing beside a text that says the same; never alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={LINES[name]} />
    </svg>
  );
}
