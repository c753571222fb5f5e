/** Words of an adviser who looks at the needs of clients before they are published, in bokmål; loaded with its page. */
export const reviewsNb = {
  review: {
    title: 'Gjennomgang',
    lead: 'Disse behovene venter på at en av dere ser på dem. Bedriften har fått vite at den får svar innen én arbeidsdag.',
    advisersOnly: 'Denne siden er for rådgivere i en næringshage eller inkubator.',
    none: 'Ingen behov venter.',
    noneHelp:
      'Eieren hos dere velger på organisasjonssiden om behov skal ses gjennom før de publiseres. Det gjelder bedrifter som lar dere handle for seg.',
    by: 'Svar innen {{date}}',
    askedAt: 'Sendt inn {{at}}',
    approve: 'Publiser',
    sendBack: 'Send tilbake med melding',
    note: 'Melding til {{company}}',
    noteHelp: 'Si hva de bør rette, så er det gjort på en gang.',
    noteShort: 'Skriv mellom {{least}} og {{most}} tegn',
    send: 'Send tilbake',
    cancel: 'Avbryt',
    approved: '«{{title}}» er publisert.',
    returned: '«{{title}}» er sendt tilbake til {{company}}.',
  },
  problem: {},
};

export type ReviewWords = typeof reviewsNb;
