/** Words of changes of an agreement that holds, in bokmål. */
export const changeNb = {
  yourAnswer: 'Svar på en endring',
  theirAnswer: 'En endring venter på {{name}}',
  title: 'Endringer av avtalen',
  propose: 'Foreslå en endring',
  formTitle: 'Foreslå en endring',
  formHelp:
    'Du begynner med det som gjelder nå. Ingenting er endret før den andre har sagt ja. Så lenge forslaget er åpent, kan arbeidet ikke meldes som levert.',
  adviser: 'Forslaget binder ikke bedriften. Bedriften må selv si ja.',
  reason: 'Hvorfor trengs endringen?',
  reasonHelp: '10 til 1000 tegn. Den andre leser det, og det står i tillegget til avtalen.',
  reasonShort: 'Skriv mellom 10 og 1000 tegn om hvorfor endringen trengs',
  send: 'Send forslaget',
  notNow:
    'Det kan ikke foreslås noe nå. Avtalen har gått videre, eller noen har foreslått en endring. Det du skrev, står her til du lukker.',
  open: 'En endring er foreslått',
  by: '{{name}} foreslår dette, {{date}}:',
  holds: 'Vilkårene over gjelder til begge har sagt ja.',
  noDeliver: 'En endring er foreslått. Den må få et svar eller trekkes før dere kan levere.',
  signed: '{{name}} har sagt ja.',
  waits: 'Venter på svar fra {{name}}.',
  noAgree:
    'Bare bedriften selv kan si ja. Du kan si nei, eller trekke det bedriften har foreslått.',
  changes: 'Dette blir endret',
  all: 'Alle vilkårene slik de blir',
  agree: 'Si ja til endringen',
  agreeSure:
    'Navnet ditt, rollen din og tidspunktet skrives i et tillegg til avtalen, og {{name}} ser det. Når begge har sagt ja, gjelder de nye vilkårene.',
  agreeYes: 'Ja, endre avtalen',
  refuse: 'Si nei til endringen',
  refuseHelp: 'Avtalen blir stående som den er.',
  answer: 'Noen ord til den andre',
  answerHelp: 'Du kan la det stå tomt.',
  refuseSend: 'Send svaret',
  withdraw: 'Trekk forslaget',
  withdrawSure: 'Vil dere trekke forslaget? Avtalen blir stående som den er.',
  withdrawYes: 'Ja, trekk det',
  decided: 'Tidligere forslag',
  state: { agreed: 'Avtalt', refused: 'Avslått', withdrawn: 'Trukket' },
  decidedBy: 'Foreslått av {{name}}, {{date}}',
  answered: 'Svaret fra {{name}}:',
  addendum: 'Tillegg nr. {{number}}, versjon {{version}} av vilkårene',
  download: 'Last ned tillegg nr. {{number}} som PDF',
};

export type ChangeWords = typeof changeNb;
