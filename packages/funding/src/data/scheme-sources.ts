/** The public pages that the facts of the schemes were read from, by the keys that the facts name them with. */
export const SOURCES = {
  S31: 'https://www.trondelagfylke.no/vare-tjenester/naring-og-innovasjon/virkemidler-og-tilskudd/forskningsmidler/distriktforsk/',
  S37: 'https://nemonoor.no/etablerer-senter-som-skal-fa-fart-pa-bruken-av-kunstig-intelligens/',
  S47: 'https://www.innovasjonnorge.no/artikkel/tilskudd-og-lan-til-oppstartsbedrifter',
  S50: 'https://www.innovasjonnorge.no/tjeneste/oppstartstilskudd-2',
  S51: 'https://www.innovasjonnorge.no/tjeneste/oppstartstilskudd-3',
  S52: 'https://innovasjonnorge.no/tjeneste/oppstartslan',
  S53: 'https://www.innovasjonnorge.no/tjeneste/innovasjonslan',
  S55: 'https://www.sparebank1.no/nb/sorost/bedrift/lan-finansiering/vekstgaranti.html',
  S56: 'https://www.innovasjonnorge.no/tjeneste/tilskudd-til-innovasjonskontrakter',
  S57: 'https://www.entrepedia.com/no/moduler/offentlig-finansiering/innovasjon-norge/tilskudd-til-innovasjonskontrakt/',
  S59: 'https://www.innovasjonnorge.no/no/finansiering/miljoteknologi/',
  S60: 'https://trondelagfylke.no/bio',
  S63: 'https://www.regionaleforskningsfond.no/trondelag/rfftrondelag/2022/forregion-forprosjekt/',
  S65: 'https://www.regionaleforskningsfond.no/trondelag/rfftrondelag/2024/regional-kvalifiseringsstotte-2024/',
  S67: 'https://www.regionaleforskningsfond.no/trondelag/rfftrondelag/2022/regionalt-innovasjonsprosjekt-i-naringslivet-2022/',
  S69: 'http://www.skattefunn.no/prognett-skattefunn/Hvem_kan_fa_stotte_og_hvor_mye/1253987666489?lang=no',
  S70: 'https://kontohjelp.no/kontering/skattefunn/endringer-som-trer-ikraft-1-januar-2020',
  S71: 'https://skattefunnguide.no/skattefunn-soknad-en-komplett-guide',
  S72: 'https://www.skatteetaten.no/bedrift-og-organisasjon/skatt/skattemelding-naringsdrivende/fradrag/kostnader-til-forskning-og-utvikling/',
  S73: 'https://www.forskningsradet.no/utlysninger/2020/innovasjonsprosjekt-i-naringslivet/',
  S74: 'https://www.forskningsradet.no/sok-om-finansiering/internasjonale-midler/europeisk-fellesprogram-for-bedrifter/',
  RESEARCH_COUNCIL_SKATTEFUNN: 'https://www.forskningsradet.no/skattefunn/',
  SKATTE_ABC_F29:
    'https://www.skatteetaten.no/nn/rettskilder/type/handboker/skatte-abc/gjeldende/f-29-forsknings--og-utviklingskostnader--skattefunn/F-29.037/',
  S76: 'https://arsrapport23.siva.no/norsk-katapult/',
} as const;
export type SourceKey = keyof typeof SOURCES;
