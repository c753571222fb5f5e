import type { ChangeWords } from './change-nb';

/** Words of changes of an agreement that holds, in nynorsk. */
export const changeNn: ChangeWords = {
  yourAnswer: 'Svar på ei endring',
  theirAnswer: 'Ei endring ventar på {{name}}',
  title: 'Endringar av avtalen',
  propose: 'Foreslå ei endring',
  formTitle: 'Foreslå ei endring',
  formHelp:
    'Du byrjar med det som gjeld no. Ingenting er endra før den andre har sagt ja. Så lenge forslaget er ope, kan arbeidet ikkje meldast som levert.',
  adviser: 'Forslaget bind ikkje bedrifta. Bedrifta må sjølv seie ja.',
  reason: 'Kvifor trengst endringa?',
  reasonHelp: '10 til 1000 teikn. Den andre les det, og det står i tillegget til avtalen.',
  reasonShort: 'Skriv mellom 10 og 1000 teikn om kvifor endringa trengst',
  send: 'Send forslaget',
  notNow:
    'Det kan ikkje foreslåast noko no. Avtalen har gått vidare, eller nokon har foreslått ei endring. Det du skreiv, står her til du lukkar.',
  open: 'Ei endring er foreslått',
  by: '{{name}} foreslår dette, {{date}}:',
  holds: 'Vilkåra over gjeld til begge har sagt ja.',
  noDeliver: 'Ei endring er foreslått. Ho må få eit svar eller trekkjast før de kan levere.',
  signed: '{{name}} har sagt ja.',
  waits: 'Ventar på svar frå {{name}}.',
  noAgree:
    'Berre bedrifta sjølv kan seie ja. Du kan seie nei, eller trekkje det bedrifta har foreslått.',
  changes: 'Dette blir endra',
  all: 'Alle vilkåra slik dei blir',
  agree: 'Sei ja til endringa',
  agreeSure:
    'Namnet ditt, rolla di og tidspunktet blir skrivne i eit tillegg til avtalen, og {{name}} ser det. Når begge har sagt ja, gjeld dei nye vilkåra.',
  agreeYes: 'Ja, endre avtalen',
  refuse: 'Sei nei til endringa',
  refuseHelp: 'Avtalen blir ståande som han er.',
  answer: 'Nokre ord til den andre',
  answerHelp: 'Du kan la det stå tomt.',
  refuseSend: 'Send svaret',
  withdraw: 'Trekk forslaget',
  withdrawSure: 'Vil de trekkje forslaget? Avtalen blir ståande som han er.',
  withdrawYes: 'Ja, trekk det',
  decided: 'Tidlegare forslag',
  state: { agreed: 'Avtalt', refused: 'Avslått', withdrawn: 'Trekt' },
  decidedBy: 'Foreslått av {{name}}, {{date}}',
  answered: 'Svaret frå {{name}}:',
  addendum: 'Tillegg nr. {{number}}, versjon {{version}} av vilkåra',
  download: 'Last ned tillegg nr. {{number}} som PDF',
};
