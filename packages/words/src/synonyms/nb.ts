/** What advisers say of words that people search for. */
export const synonymsNb = {
  synonyms: {
    title: 'Søk uten treff',
    lead: 'Dette har folk søkt etter uten å finne noe. Velg hva ordet betyr, så virker det i søket med én gang.',
    privacy: 'Vi teller bare ord og dager. Hvem som søkte, blir ikke lagret.',
    notAdviser: 'Denne siden er for rådgivere i næringshager og inkubatorer.',
    whileActing:
      'Du handler for {{client}}. Slutt med det i menyen øverst for å se søk uten treff.',
    waiting: 'Venter på svar',
    nothing: 'Ingen søk venter. Folk finner det de leter etter.',
    searched_one: 'Søkt etter {{count}} gang, sist {{date}}',
    searched_other: 'Søkt etter {{count}} ganger, sist {{date}}',
    among: 'Blant: {{kinds}}',
    means: 'Hva betyr «{{word}}»?',
    meansThis: '«{{word}}» betyr',
    another: 'Velg noe annet',
    lookUp: 'Kompetanse eller yrke som «{{word}}» betyr',
    lookUpHelp: 'Skriv minst to bokstaver og velg fra listen.',
    close: 'Lukk',
    dismiss: 'Ikke relevant',
    dismissed: '«{{word}}» er lagt til side.',
    accepted: '«{{word}}» finner nå {{meaning}}.',
    removed: '«{{word}}» betyr ikke lenger {{meaning}}.',
    undo: 'Angre',
    given: 'Ord med betydning',
    noneGiven: 'Ingen ord har fått en betydning ennå.',
    givenOn: 'Lagt til {{date}}',
    givenOnBy: 'Lagt til {{date}} av {{name}}',
    remove: 'Fjern',
    aside_one: '{{count}} ord er lagt til side',
    aside_other: '{{count}} ord er lagt til side',
    takeBack: 'Ta fram igjen',
  },
  problem: {
    synonyms_taken: 'Noen har nettopp gitt ordet en betydning. Fjern den først.',
    synonyms_unknown_meaning: 'Denne kompetansen eller dette yrket finnes ikke. Velg fra listen.',
    synonyms_no_word: 'Ordet har ingen bokstaver eller tall å søke etter.',
    synonyms_not_found: 'Ordet har ingen betydning lenger. Noen kan ha fjernet den.',
  },
};

export type SynonymWords = typeof synonymsNb;
