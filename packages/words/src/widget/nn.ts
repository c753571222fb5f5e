import type { WidgetWords } from './nb';

export const widgetNn: WidgetWords = {
  title: 'Treff frå Koble',
  loading: 'Hentar …',
  none: 'Ingen treff akkurat no.',
  failed: 'Vi fekk ikkje henta treffa.',
  wrong: 'Søket i koden på sida er ikkje rett.',
  tryAgain: 'Prøv igjen',
  all: 'Sjå alle treff hos Koble',
  kind: { role: 'Rolle', challenge: 'Utfordring', pilot: 'Pilot', call: 'Støtteordning' },
};
