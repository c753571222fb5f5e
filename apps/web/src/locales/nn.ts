import type { Words } from './nb';

type Partly<Of> = { [Key in keyof Of]?: Of[Key] extends string ? string : Partly<Of[Key]> };

/** Nynorsk for the shell; the rest falls back to bokmål until it is translated by a person. */
export const nn: Partly<Words> = {
  app: {
    name: 'Koble',
    tagline: 'Sei kva du treng. Få folk, partnar og pengar.',
    skip: 'Hopp til innhaldet',
    menu: 'Hovudmeny',
    search: 'Søk',
    need: 'Sei kva du treng',
    myNeeds: 'Behova mine',
    signIn: 'Logg inn',
    signOut: 'Logg ut',
    language: 'Språk',
    loading: 'Hentar …',
    tryAgain: 'Prøv igjen',
    offline: 'Du er utan nett. Det du har skrive, er lagra her.',
    footer: 'Koble er ein demonstrasjonsstad på nettet. Bedrifter og personar er oppdikta.',
    howWeRank: 'Slik rangerer vi',
    notFound: 'Vi finn ikkje sida',
    notFoundHelp: 'Adressa kan vere feil, eller sida er teken bort.',
    toFront: 'Til framsida',
    crashed: 'Noko gjekk gale på sida',
    back: 'Tilbake',
  },
  front: {
    title: 'Kva treng bedrifta di?',
    lead: 'Skriv det med eigne ord. Du får eit forslag til folk, forskingspartnar og støtteordning som passar saman, og ser kvifor. Utan konto.',
    placeholder: 'Til dømes: Vi vil la ein robot sveise småseriane, men manglar folk og pengar',
    start: 'Vis kva som passar',
    or: 'eller søk sjølv',
    how: 'Slik verkar det',
    step1: 'Sei det éin gong',
    step1Text: 'Nokre få spørsmål. Organisasjonsnummeret fyller ut resten.',
    step2: 'Få forslag du forstår',
    step2Text:
      'To eller tre pakkar med folk, pilot og pengar. Kva det kostar, kven som betaler, og kva som er svakaste ledd.',
    step3: 'Avgjer sjølv',
    step3Text: 'Ingen får vite noko før du publiserer. Ingen blir avvist av ei maskin.',
    forCompany: 'For bedrifter',
    forSeeker: 'For jobbsøkjarar',
    forPartner: 'For forskingsmiljø',
    seeRoles: 'Sjå roller',
    seeChallenges: 'Sjå utfordringar',
    seeCalls: 'Sjå støtteordningar',
  },
};
