/** Words of the listings that other sites show, in bokmål; all three languages come with the one script. */
export const widgetNb = {
  title: 'Treff fra Koble',
  loading: 'Henter …',
  none: 'Ingen treff akkurat nå.',
  failed: 'Vi fikk ikke hentet treffene.',
  wrong: 'Søket i koden på siden er ikke riktig.',
  tryAgain: 'Prøv igjen',
  all: 'Se alle treff hos Koble',
  kind: { role: 'Rolle', challenge: 'Utfordring', pilot: 'Pilot', call: 'Støtteordning' },
};
export type WidgetWords = typeof widgetNb;
