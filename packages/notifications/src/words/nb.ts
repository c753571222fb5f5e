import type { Facts, MailWords } from './mail-words';

const NOT_YOU = 'Var det ikke deg, kan du se bort fra denne e-posten. Ingenting skjer.';

/** Somebody that may be a person is never called by name in a mail. */
function seeker({ organisation }: Facts): string {
  return organisation ?? 'Jobbsøkeren';
}

function named({ organisation }: Facts): string {
  return organisation ?? 'en organisasjon';
}

function news(title: string, { people, pilots, calls }: Facts['supplies']): string {
  const parts = [
    counted(people, 'person', 'personer'),
    counted(pilots, 'pilot', 'piloter'),
    counted(calls, 'støtteordning', 'støtteordninger'),
  ].filter((part) => part !== '');
  const list = new Intl.ListFormat('nb-NO', { type: 'conjunction' }).format(parts);
  const total = people + pilots + calls;
  return `${total} ${total === 1 ? 'ny' : 'nye'} for ${title}: ${list}`;
}

function counted(count: number, one: string, other: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : other}`;
}

export const nb: MailWords = {
  signIn: {
    subject: 'Logg inn på Koble',
    lines: [
      'Noen ba om å få logge inn på Koble med denne adressen.',
      'Lenken virker én gang, og bare en kort stund.',
      NOT_YOU,
    ],
    button: 'Logg inn',
  },
  resetPassword: {
    subject: 'Lag nytt passord på Koble',
    lines: [
      'Noen ba om å få lage nytt passord til kontoen med denne adressen.',
      'Lenken virker én gang, og bare en kort stund.',
      NOT_YOU,
    ],
    button: 'Lag nytt passord',
  },
  verifyEmail: {
    subject: 'Bekreft e-postadressen din',
    lines: ['Bekreft at denne adressen er din, så kan du bruke Koble.', NOT_YOU],
    button: 'Bekreft adressen',
  },
  alreadyRegistered: {
    subject: 'Du har allerede en konto på Koble',
    lines: [
      'Noen prøvde å lage en ny konto med denne adressen, men den har en konto fra før.',
      'Er det deg, kan du logge inn.',
      NOT_YOU,
    ],
    button: 'Logg inn',
  },
  invitation: (organisation, role) => ({
    subject: `Bli med i ${organisation} på Koble`,
    lines: [
      `${organisation} har invitert deg til å bli med som ${role}.`,
      'Kjenner du dem ikke, kan du se bort fra denne e-posten.',
    ],
    button: 'Se invitasjonen',
  }),
  confirmSearch: {
    subject: 'Bekreft varselet ditt',
    lines: [
      'Noen ba om å få nye treff på et søk i Koble sendt til denne adressen.',
      'Du får ingenting før du har bekreftet. Lenken virker i 24 timer.',
      NOT_YOU,
    ],
    button: 'Bekreft varselet',
  },
  search: {
    subject: (count, name) =>
      `${count === 1 ? 'Ett nytt treff' : `${count} nye treff`} på ${name === null ? 'søkene dine' : `søket «${name}»`}`,
    because: (reasons) => `Fordi: ${reasons}`,
    within: ({ km, place }) => `innen ${km} km fra ${place}`,
    fits: 'passer det du søker etter',
    notLike: 'Ikke vis slike',
    seeAll: 'Se alle treffene',
    seeAllOf: (name) => `Se alle treff på «${name}»`,
    manage: 'Se og endre varslene dine',
    ends: (count) =>
      count === 1 ? 'Et varsel tar snart slutt' : `${count} varsler tar snart slutt`,
    endsOn: (name, day) => `«${name}» varer til ${day}.`,
    renew: 'Forny varslene',
  },
  role: { owner: 'eier', member: 'medlem', accountant: 'regnskapsfører', adviser: 'rådgiver' },
  caseItem: {
    application: 'søknaden',
    project_start: 'oppstart av prosjektet',
    payment_request: 'anmodning om utbetaling',
    report: 'rapport',
    final_report: 'sluttrapport',
    project_end: 'slutt på prosjektet',
    document: 'dokument',
    own: 'noe som skal gjøres',
  },
  planTask: {
    ask_person: 'spør personen',
    ask_partner: 'spør forskningspartneren',
    apply: 'send søknaden om støtte',
    start: 'start arbeidet',
    report: 'rapporter til støttegiver',
    own: 'noe som skal gjøres',
  },
  digest: {
    now: (count) => `${count} nye varsler på Koble`,
    daily: (count) =>
      count === 1 ? 'Ett nytt varsel på Koble i dag' : `${count} nye varsler på Koble i dag`,
    weekly: (count) =>
      count === 1
        ? 'Ett nytt varsel på Koble denne uken'
        : `${count} nye varsler på Koble denne uken`,
  },
  andMore: (count) => `Og ${count} til.`,
  open: 'Åpne i Koble',
  openAll: 'Se alle varsler',
  signature: 'Hilsen Koble',
  choose: 'Velg hva du får på e-post',
  stop: 'Slutt å sende meg slike e-poster',
  notification: {
    'introduction.sent': (facts) =>
      `${facts.organisation ?? 'En jobbsøker'} er interessert i ${facts.title}`,
    'introduction.proposed': (facts) =>
      `${facts.organisation ?? 'En rådgiver'} foreslår at dere snakker sammen om ${facts.title}`,
    'introduction.accepted': (facts) =>
      `${seeker(facts)} har sagt ja til å snakke om ${facts.title}`,
    'introduction.introduced': ({ title }) => `Begge har sagt ja til å snakke om ${title}`,
    'introduction.declined': (facts) => `${seeker(facts)} svarte «ikke nå» om ${facts.title}`,
    'introduction.withdrawn': (facts) =>
      `${seeker(facts)} har trukket tilbake interessen for ${facts.title}`,
    'introduction.filled': ({ title }) => `${title} er ikke ledig lenger`,
    'introduction.reminder': (facts) =>
      `${seeker(facts)} venter på svar om ${facts.title} innen ${facts.on}`,
    'introduction.expired': ({ title }) => `Det kom ikke noe svar om ${title} innen fristen`,
    'introduction.listing_paused': ({ title }) =>
      `${title} er satt på pause fordi noen venter på svar`,
    'introduction.adviser_asked': (facts) => `${seeker(facts)} spør deg til råds om ${facts.title}`,
    'introduction.adviser_joined': (facts) =>
      `${facts.organisation ?? 'En rådgiver'} hjelper til med ${facts.title}`,
    'introduction.agreed': (facts) => `${seeker(facts)} sier at dere er enige om ${facts.title}`,
    'introduction.outcome_asked': ({ title }) => `Hva ble det til med ${title}?`,
    'message.written': (facts) =>
      `${facts.organisation ?? 'Jobbsøkeren'} har skrevet til deg om ${facts.title}`,
    'meeting.proposed': (facts) => `${seeker(facts)} foreslår et møte om ${facts.title}`,
    'meeting.accepted': ({ title, at }) => `Møtet om ${title} er avtalt til ${at}`,
    'meeting.declined': (facts) =>
      `${seeker(facts)} kan ikke på tidene for et møte om ${facts.title}`,
    'meeting.cancelled': ({ title }) => `Møtet om ${title} er avlyst`,
    'meeting.reminder': ({ title, at }) => `Husk møtet om ${title} ${at}`,
    'meeting.next_step_asked': ({ title }) => `Hva er neste steg etter møtet om ${title}?`,
    'invitation.accepted': (facts) => `Noen har takket ja til invitasjonen til ${named(facts)}`,
    'membership.asked': (facts) => `Noen ber om å få bli med i ${named(facts)}`,
    'membership.granted': (facts) => `Du er nå med i ${named(facts)}`,
    'membership.refused': (facts) => `Du fikk nei til å bli med i ${named(facts)}`,
    'membership.removed': (facts) => `Du er ikke lenger med i ${named(facts)}`,
    'consent.asked': (facts) =>
      `${facts.organisation ?? 'En organisasjon'} ber om å få handle for bedriften din`,
    'consent.given': (facts) =>
      `${facts.organisation ?? 'En organisasjon'} lar dere handle for seg`,
    'consent.ended': (facts) => `Samtykket mellom dere og ${named(facts)} er avsluttet`,
    'aid.link_declared': (facts) =>
      `${facts.organisation ?? 'En bedrift'} sier at dere hører til samme foretak. Stemmer det?`,
    'aid.link_agreed': (facts) =>
      `${facts.organisation ?? 'En bedrift'} bekrefter at dere hører til samme foretak`,
    'aid.link_objected': (facts) =>
      `${facts.organisation ?? 'En bedrift'} sier at dere ikke hører til samme foretak`,
    'profile.expires': ({ on }) => `Profilen din blir skjult ${on} hvis du ikke fornyer den`,
    'need.expires': ({ title, on }) => `${title} blir tatt ned ${on}`,
    'objection.answered': () => 'En rådgiver har svart på innvendingen din',
    'need.review_asked': ({ organisation, title, on }) =>
      `${organisation ?? 'En bedrift'} venter på at dere ser på ${title} innen ${on}`,
    'need.shared': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} har delt utfordringen ${title} med dere`,
    'need.approved': ({ organisation, title }) =>
      `${organisation ?? 'En rådgiver'} har publisert ${title}`,
    'need.sent_back': ({ organisation, title }) =>
      `${organisation ?? 'En rådgiver'} har sendt ${title} tilbake med en melding til dere`,
    'need.supplies': ({ title, supplies }) => news(title, supplies),
    'joint.invited': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} spør om dere vil gå sammen om ${title}`,
    'joint.joined': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} er med på ${title}`,
    'joint.declined': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} er ikke med på ${title}`,
    'joint.withdrawn': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} har trukket tilbake en invitasjon til ${title}`,
    'joint.terms': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} har foreslått vilkår for ${title}`,
    'joint.agreed': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} sier ja til vilkårene for ${title}`,
    'joint.left': ({ organisation, title }) =>
      `${organisation ?? 'En bedrift'} har trukket seg fra ${title}`,
    'case.deadline': ({ item, title, on }) => `Frist ${on}: ${item} (${title})`,
    'case.deadline_moved': ({ item, title, on }) => `Ny frist ${on}: ${item} (${title})`,
    'case.deadline_gone': ({ item, title }) => `Fristen er tatt bort: ${item} (${title})`,
    'plan.changed': ({ title, changes }) =>
      changes === 1
        ? `Én ting er endret i planen ${title}`
        : `${changes} ting er endret i planen ${title}`,
    'plan.deadline': ({ item, title, on }) => `Frist ${on}: ${item} (planen ${title})`,
    'plan.overdue': ({ item, title, on }) => `Fristen var ${on}: ${item} (planen ${title})`,
    'call.corrected': ({ title }) => `Noen har meldt om en feil i støtteordningen ${title}`,
    'call.correction_taken': ({ title }) => `Rettelsen din av ${title} er tatt inn. Takk!`,
    'call.correction_dismissed': ({ title, reason }) =>
      `Rettelsen din av ${title} ble ikke tatt inn: ${reason}`,
    'favourite.deadline': ({ title, on }) => `${title}, som du har lagret, har frist ${on}`,
    'favourite.changed': ({ title }) => `${title}, som du har lagret, er endret`,
    'favourite.closed': ({ title }) => `${title}, som du har lagret, er ikke åpen lenger`,
    'favourite.reopened': ({ title }) => `${title}, som du har lagret, er åpen igjen`,
    'agreement.requested': (facts) => `${named(facts)} spør om piloten ${facts.title}`,
    'agreement.offered': (facts) => `${named(facts)} har lagt fram et tilbud om ${facts.title}`,
    'agreement.countered': (facts) => `${named(facts)} har svart med et motbud om ${facts.title}`,
    'agreement.revised': (facts) =>
      `${named(facts)} har lagt fram et nytt tilbud om ${facts.title}`,
    'agreement.signed': (facts) => `${named(facts)} har godtatt vilkårene for ${facts.title}`,
    'agreement.accepted': ({ title }) => `Avtalen om ${title} er inngått`,
    'agreement.started': ({ title }) => `Arbeidet med ${title} er i gang`,
    'agreement.delivered': (facts) => `${named(facts)} har levert ${facts.title}`,
    'agreement.sent_back': (facts) => `${named(facts)} mangler noe i leveransen av ${facts.title}`,
    'agreement.approved': (facts) => `${named(facts)} har godkjent ${facts.title}`,
    'agreement.review_written': (facts) =>
      `${named(facts)} har vurdert ${facts.title}. Dere ser svaret når begge har skrevet`,
    'agreement.reviewed': ({ title }) => `Begge har vurdert ${title}, og vurderingene er åpne`,
    'agreement.review_over': ({ title }) => `Tiden for å vurdere ${title} er ute`,
    'agreement.result_written': (facts) =>
      `${named(facts)} har skrevet om resultatet av ${facts.title}`,
    'agreement.result_public': ({ title }) =>
      `Begge sier ja, og resultatet av ${title} er nå åpent for alle`,
    'agreement.result_withdrawn': (facts) =>
      `${named(facts)} har tatt tilbake sitt ja til å vise resultatet av ${facts.title}`,
    'agreement.change_proposed': (facts) =>
      `${named(facts)} foreslår en endring i avtalen om ${facts.title}`,
    'agreement.change_signed': (facts) =>
      `${named(facts)} har sagt ja til endringen i avtalen om ${facts.title}, og den andre siden må også si ja`,
    'agreement.change_agreed': ({ title }) => `Begge har sagt ja, og avtalen om ${title} er endret`,
    'agreement.change_refused': (facts) =>
      `${named(facts)} sa nei til endringen i avtalen om ${facts.title}`,
    'agreement.change_withdrawn': (facts) =>
      `${named(facts)} har trukket forslaget om å endre avtalen om ${facts.title}`,
    'agreement.approval_due': (facts) =>
      `${named(facts)} venter på svar: er ${facts.title} slik dere avtalte?`,
    'agreement.approval_late': ({ title }) =>
      `Leveransen av ${title} har ventet 14 dager på svar. Koble godkjenner aldri for noen`,
    'agreement.declined': (facts) => `${named(facts)} sa nei til ${facts.title}`,
    'agreement.cancelled': (facts) => `${named(facts)} har avbrutt ${facts.title}`,
    'agreement.expired': ({ title }) => `Det kom ikke noe svar om ${title} innen fristen`,
  },
};
