/** The invented people one can sign in as in the demo; printed by `npm start`. */
export const DEMO_PASSWORD = 'prøv-koble-demo';

export const DEMO_LOGINS = [
  { role: 'bedrift', email: 'bedrift@koble.example', password: DEMO_PASSWORD },
  { role: 'jobbsøker', email: 'jobbsoker@koble.example', password: DEMO_PASSWORD },
  { role: 'FoU-partner', email: 'partner@koble.example', password: DEMO_PASSWORD },
  { role: 'rådgiver', email: 'radgiver@koble.example', password: DEMO_PASSWORD },
  { role: 'programeier', email: 'programeier@koble.example', password: DEMO_PASSWORD },
] as const;
