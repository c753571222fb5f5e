import type { ReviewWords } from './nb';

export const reviewsNn: ReviewWords = {
  review: {
    title: 'Gjennomgang',
    lead: 'Desse behova ventar på at ein av dykk ser på dei. Bedrifta har fått vite at ho får svar innan éin arbeidsdag.',
    advisersOnly: 'Denne sida er for rådgivarar i ein næringshage eller inkubator.',
    none: 'Ingen behov ventar.',
    noneHelp:
      'Eigaren hos dykk vel på organisasjonssida om behov skal sjåast gjennom før dei blir publiserte. Det gjeld bedrifter som lèt dykk handle for seg.',
    by: 'Svar innan {{date}}',
    askedAt: 'Sendt inn {{at}}',
    approve: 'Publiser',
    sendBack: 'Send tilbake med melding',
    note: 'Melding til {{company}}',
    noteHelp: 'Sei kva dei bør rette, så er det gjort på ein gong.',
    noteShort: 'Skriv mellom {{least}} og {{most}} teikn',
    send: 'Send tilbake',
    cancel: 'Avbryt',
    approved: '«{{title}}» er publisert.',
    returned: '«{{title}}» er sendt tilbake til {{company}}.',
  },
  problem: {},
};
