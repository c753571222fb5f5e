/**
 * Given names that many people in Norway have, as they are written without capitals: what has one of them may be a search for a
 * person. Put together by hand from general knowledge of common names; a name that is missing here is caught by its capitals, or
 * by nobody else searching for it.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aase abdi adrian agnes ahmed aleksander alexander alf alfred ali alma amalie amina amir anders andrea andreas ane anette anita anja ann anna anne annika anton
  arild arne arvid asbjørn asle astrid atle aud audun aurora ava aksel axel beate benjamin bente berit birgit birgitte birger bjarne bjørg bjørn bjørnar bodil
  brit britt camilla caroline cathrine cecilie charlotte christian christina christine christoffer daniel david ebba edvard egil eilif eilin einar eirik eirin eivind eli
  elias elin eline elisabeth elise ella ellen ellinor else emil emilie emily emma erik erika erlend erling espen eva even evy fatima filip fredrik frida frode
  frøydis geir georg gerd gjermund grete grethe gro gudrun gunn gunnar gunhild guri gustav guttorm hallvard halvor hanna hanne hannah hans harald hassan hauk hedda hege
  heidi helene helga helge henning henriette henrik henry herman hilde hildegunn håkon håvard ibrahim ida inga inge ingeborg inger ingrid ingunn ingvild irene isabella isak
  iselin ivar iver jacob jakob jan janne jannicke jens jenny jesper johan johanna johannes john johnny jon jonas jorunn josef josefine julia julie julian jørgen jørn kai
  karen kari karin karl karoline katarina kathrine katrine ketil kim kirsten kjell kjersti kjetil klara knut kristian kristiane kristin kristina kristine kristoffer kåre
  lars lasse laila lea leah leif lena leon lene leo lillian linda line linn linnea lisa lise liv lucas ludvig lukas mads magne magnhild magnus maja malin maren margit
  margrete margrethe mari maria marianne marie marit marius marte martha martin martine mathea mathias mathilde mats matteo maya mette mia michael mikael mikkel mina mohamed
  mohammad mohammed mona monica morten muhammad nils nina noah nora odd oda oddvar ola olaf olav ole oliver olivia omar oscar oskar ottar otto ove per pernille petra petter
  philip pål ragna ragnar ragnhild randi rasmus rebekka reidar reidun renate robert roger rolf ronny roy rune runar rut ruth sander sandra sara sarah sebastian selma sigrid
  sigurd silje simen simon sindre siri siv sissel sofia sofie sofija solveig sondre sonja stefan steinar stian stig stine sunniva susanne svein sverre synne synnøve sylvi
  terje theo theodor thea therese thomas thor tina tiril tobias tom tomas tone tor tora torbjørn tord tore torgeir torhild torill torleif tormod torstein torunn tove trine
  trond trude truls tuva turid ulf ulrik unni vegard vemund vera veronica veronika vetle victoria vidar vigdis viktor viktoria vilde ville william wenche yngve yusuf øystein
  øyvind ørjan åge ådne åse åshild åsmund aasmund`
    .trim()
    .split(/\s+/),
);
