/** Words of the list of what somebody has saved, in bokmål; loaded with its page. */
export const favouritesNb = {
  saved: {
    title: 'Lagret',
    at: 'Lagret {{date}}',
    onDevice:
      'Dette er lagret bare på denne enheten. Når du logger inn, flytter vi det til kontoen din, og du får beskjed om frister og endringer.',
    none: 'Du har ikke lagret noe ennå.',
    noneHelp:
      'Trykk på hjertet ved en rolle, en utfordring, en pilot eller en støtteordning, så finner du den igjen her.',
    order: { saved: 'Sist lagret', deadline: 'Frist først' },
    deadline_one: 'Frist {{date}}, {{count}} dag igjen',
    deadline_other: 'Frist {{date}}, {{count}} dager igjen',
    amount: {
      role: '{{amount}}',
      challenge: 'Kan betale {{amount}}',
      pilot: 'Pris {{amount}}',
      call: 'Inntil {{amount}}',
    },
    gone: 'Dette er ikke å se akkurat nå. Det kan være satt på pause eller tatt bort.',
    others: {
      role: 'Se andre roller',
      challenge: 'Se andre utfordringer',
      pilot: 'Se andre piloter',
      call: 'Se andre støtteordninger',
    },
    likes: 'Se lignende',
    remove: 'Ta bort',
    removed: '«{{title}}» er tatt bort.',
    undo: 'Angre',
  },
  problem: {},
};

export type FavouriteWords = typeof favouritesNb;
