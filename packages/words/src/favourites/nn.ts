import type { FavouriteWords } from './nb';

export const favouritesNn: FavouriteWords = {
  saved: {
    title: 'Lagra',
    at: 'Lagra {{date}}',
    onDevice:
      'Dette er lagra berre på denne eininga. Når du loggar inn, flyttar vi det til kontoen din, og du får beskjed om fristar og endringar.',
    none: 'Du har ikkje lagra noko enno.',
    noneHelp:
      'Trykk på hjartet ved ei rolle, ei utfordring, ein pilot eller ei støtteordning, så finn du ho att her.',
    order: { saved: 'Sist lagra', deadline: 'Frist først' },
    deadline_one: 'Frist {{date}}, {{count}} dag att',
    deadline_other: 'Frist {{date}}, {{count}} dagar att',
    amount: {
      role: '{{amount}}',
      challenge: 'Kan betale {{amount}}',
      pilot: 'Pris {{amount}}',
      call: 'Inntil {{amount}}',
    },
    gone: 'Dette er ikkje å sjå akkurat no. Det kan vere sett på pause eller teke bort.',
    others: {
      role: 'Sjå andre roller',
      challenge: 'Sjå andre utfordringar',
      pilot: 'Sjå andre pilotar',
      call: 'Sjå andre støtteordningar',
    },
    likes: 'Sjå liknande',
    remove: 'Ta bort',
    removed: '«{{title}}» er teke bort.',
    undo: 'Angre',
  },
  problem: {},
};
