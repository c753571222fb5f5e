import type { ListingKind } from '@koble/search/schema';

export interface Listing {
  key: string;
  kind: ListingKind;
  title: string;
  summary: string;
  organisation: string;
  municipality: string;
}

/** Invented listings of invented companies: kind, key, title, summary, organisation, municipality. Many are near misses of each other. */
const TABLE = `
role | sveiser-verdal | Sveiser til verkstedhall | TIG og MIG på rustfritt og svart stål, mest prosessrør og rammer. | Tenkt Mekaniske AS | 5038
role | sveisar-rindal | Vi søkjer sveisar | Sveising av stativ og tilhengarar i ein liten verkstad. Sveisesertifikat er ein fordel. | Oppdikta Stål AS | 5061
role | platearbeider-orkanger | Platearbeider | Klippe, knekke og montere tynnplater til ventilasjonskanaler og skap. | Liksom Blikk AS | 5059
role | cnc-operator-stjordal | CNC-operatør fres | Du stiller om og kjører femakset fres, små serier i aluminium og titan. | Papir Presisjon AS | 5035
role | cnc-dreier-inderoy | Maskinist på dreiebenk | Dreier aksler og hylser på CNC-dreiebenk, tegninger fra kunde. | Eventyr Maskinering AS | 5053
role | industrimekaniker-levanger | Industrimekaniker | Vedlikehold av transportbånd, pumper og pakkemaskiner på dagtid. | Fabel Vedlikehold AS | 5037
role | lakkerer-melhus | Industrilakkerer | Pulverlakkering og sandblåsing av ståldeler. | Sagn Overflate AS | 5028
challenge | sveis-brakett-steinkjer | Vi vil sveise brakettene med robot | De samme brakettene sveises for hånd hver uke. Vi vil vite om robotsveising lønner seg i små serier. | Tenkt Jern AS | 5006
challenge | kontroll-sveis-orkland | Kontroll av sveisesømmer uten røntgen | Vi leter etter en rask måte å finne feil i sveisen på. | Liksom Rør AS | 5059
pilot | robotsveis-lab | Prøv robotsveising på egne deler | Vi programmerer en robot som sveiser tre av delene deres, og måler tid og kvalitet. | Demolab Produksjon | 5059
pilot | cobot-lab | Samarbeidende robot i to uker | Lån en cobot til plukking, pakking eller betjening av maskin. | Demolab Produksjon | 5059
pilot | skann-3d | 3D-skanning av slitte deler | Vi skanner delen og lager en tegning som kan freses eller printes. | Demolab Digital | 5001
pilot | print-3d-metall | 3D-printing av reservedeler i metall | Additiv tilvirkning av deler som ikke lenger kan kjøpes. | Demolab Digital | 5001
challenge | pallerobot-frosta | Robot som stabler kasser på pall | Grønnsakskasser løftes for hånd, ryggene er slitne. | Fantasi Grønt AS | 5036
challenge | lim-dosering | Jevnere liming av vinduskarmer | Limet påføres ujevnt, vi vil dosere det automatisk. | Oppdikt Vindu AS | 5038
role | automatiker-froya | Automatiker | Feilsøke og drifte PLS-styringer og sensorer på lakseslakteri. | Hav Fabel AS | 5014
role | pls-programmerer-trondheim | PLS-programmerer | Styreprogram for pakkelinjer, Siemens og Beckhoff. | Tankestyring AS | 5001
role | robotprogrammerer-namsos | Robotprogrammerer | Sette opp og programmere industriroboter for møbelindustrien. | Eventyr Automasjon AS | 5007
challenge | maskinsyn-pakking | Kamera som oppdager feilpakkede esker | Feil etikett og manglende lokk skal oppdages på båndet. | Liksom Mat AS | 5037
pilot | maskinsyn-lab | Maskinsyn på egen produksjonslinje | Vi setter opp kamera og lærer det å skille gode fra dårlige produkter. | Demolab Digital | 5001
challenge | agv-lager | Selvkjørende truck mellom lager og produksjon | Vi kjører de samme pallene frem og tilbake hele dagen. | Sagn Emballasje AS | 5028
role | elektroingenior-trondheim | Elektroingeniør | Prosjektering av tavler og styreskap til havbruk. | Tankestyring AS | 5001
challenge | gammel-styring | Skifte ut gammel maskinstyring | En presse fra 1985 har en styring det ikke finnes deler til. | Fabel Treindustri AS | 5021
role | rokter-hitra | Røkter på matfiskanlegg | Fôring, tilsyn med merdene og telling av lus. | Merd Fantasi AS | 5056
role | settefisk-asen | Driftsoperatør settefisk | Stell av smolt og overvåking av vannkvalitet i RAS-anlegg. | Yngel Oppdikt AS | 5037
role | skipper-bronnbat | Skipper på brønnbåt | Frakt av levende laks langs kysten, turnus to uker på og fire av. | Kyst Liksom AS | 5014
role | filetoperator-hitra | Produksjonsarbeider i fiskeforedling | Filetering, trimming og pakking av laks. | Filet Fabel AS | 5056
role | notbater-rorvik | Notbøter | Reparasjon og vask av oppdrettsnøter. | Not Eventyr AS | 5060
challenge | lusetelling-kamera | Telle lakselus uten å håndtere fisken | Kan et kamera i merda gjøre jobben som vi gjør for hånd hver uke? | Merd Fantasi AS | 5056
challenge | slam-settefisk | Bruke slammet fra settefisk | Slam fra fiskeoppdrett koster oss å levere. Kan det bli gjødsel eller biogass? | Yngel Oppdikt AS | 5037
challenge | laksesortering | Sortere laks etter størrelse på båten | Vi vil vite vekten på fisken før slakting. | Kyst Liksom AS | 5014
pilot | fiskevelferd-kamera | Måling av fiskevelferd med kamera | Undervannskamera og bildeanalyse ser sår, lus og svømmemønster. | Demolab Hav | 5001
pilot | tare-dyrking | Dyrking av tare i liten skala | Vi setter ut tau med tare og følger veksten en sesong. | Demolab Hav | 5001
role | taredyrker-froya | Medarbeider på tareanlegg | Utsett og høsting av sukkertare, litt båtkjøring. | Tang Oppdikt AS | 5014
role | fiskehelse-hitra | Fiskehelsebiolog | Tilsyn med helsen til fisken, prøvetaking og behandling av lus. | Merd Fantasi AS | 5056
role | avloser-overhalla | Avløser på melkebruk | Morgen- og kveldsstell av 40 kyr, helg og ferier. | Grend Fantasi DA | 5047
role | fjosrokter-verdal | Fjøsmedarbeidar | Stell av kyr og kalvar, mjølking i båsfjøs. | Setra Tenkt DA | 5038
challenge | melkerobot-data | Få mer ut av dataene fra melkeroboten | Roboten måler mye, men vi bruker bare litermengden. | Setra Tenkt DA | 5038
role | gartner-frosta | Gartner i veksthus | Såing, prikling og stell av tomat og agurk. | Fantasi Grønt AS | 5036
role | grønnsak-sesong | Sesongarbeider grønnsaker | Luking, høsting og pakking av kål og gulrot. | Åker Liksom AS | 5036
role | traktorforer-inderoy | Traktorfører | Pløying, slåing og gjødselkjøring for flere gårder. | Maskinlag Oppdikt SA | 5053
challenge | ugras-robot | Luke ugress uten sprøyting | Vi dyrker gulrot økologisk og luker for hånd. | Åker Liksom AS | 5036
challenge | torking-korn | Billigere tørking av korn | Strømmen til korntørka koster mer enn kornet gir. | Korn Fabel SA | 5006
pilot | drone-aker | Drone over åkeren | Kartlegging av næring, vann og ugress fra lufta. | Demolab Landbruk | 5006
pilot | husdyr-sensor | Sensorer på husdyr på beite | Sporing og varsling når sauen ligger for lenge. | Demolab Landbruk | 5006
role | yster-roros | Yster | Lage hvit og brun ost av geitemelk på lite gårdsysteri. | Geit Eventyr AS | 5025
role | baker-steinkjer | Baker | Surdeigsbrød, boller og kaker, nattarbeid. | Deig Fantasi AS | 5006
role | konditor-trondheim | Konditor | Kaker, konfekt og desserter til kafé og selskap. | Krem Liksom AS | 5001
role | polsemaker-selbu | Pølsemaker | Røyking, speking og pølseproduksjon av lokalt kjøtt. | Fjellkjøtt Oppdikt AS | 5032
role | slakter-malvik | Slakter | Slakting og nedskjæring av sau og elg. | Slakt Sagn AS | 5031
role | kokk-kysten | Kokk til sesongen | Fisk og skalldyr på lite hotell ved havet, mai til september. | Havhotell Fabel AS | 5014
role | kjokkenassistent-oppdal | Kjøkkenassistent | Oppvask, salat og enkel matlaging på fjellhotell. | Fjellstue Tenkt AS | 5021
role | servitor-trondheim | Servitør | Kveld og helg på restaurant i sentrum. | Bord Liksom AS | 5001
role | barista-levanger | Barista på kafé | Kaffe, smørbrød og godt humør. | Bønne Eventyr AS | 5037
challenge | holdbarhet-ost | Lengre holdbarhet på fersk ost | Osten blir sur etter ti dager, butikkene vil ha tjue. | Geit Eventyr AS | 5025
challenge | matsvinn-kantine | Kaste mindre mat | Vi vil vite hva som kastes og hvorfor. | Kantine Papir AS | 5001
challenge | emballasje-bær | Emballasje uten plast til bær | Bærene må puste og tåle transport. | Bær Fantasi DA | 5053
pilot | mat-holdbarhet | Test av holdbarhet på matvarer | Vi lagrer produktet ved ulike temperaturer og måler bakterier. | Demolab Mat | 5053
pilot | produktutvikling-mat | Utvikle nytt matprodukt | Oppskrift, prøveproduksjon og smakspanel. | Demolab Mat | 5053
role | brygger-trondheim | Brygger | Brygging, tapping og renhold i mikrobryggeri. | Skum Oppdikt AS | 5001
challenge | rest-mask | Noe nyttig av masken fra brygginga | Vi har to tonn mask i uka. | Skum Oppdikt AS | 5001
role | birokter-snasa | Birøkter | Stell av bikuber og slynging av honning. | Honning Tenkt DA | 5041
role | tomrer-melhus | Tømrer | Nybygg og rehabilitering av bolighus. | Hammer Liksom AS | 5028
role | tomrar-oppdal | Tømrar til hyttebygging | Hytter i bindingsverk og laft på fjellet. | Fjellbygg Oppdikt AS | 5021
role | mobelsnekker-namsos | Møbelsnekker | Kjøkken og innredning i heltre. | Høvel Eventyr AS | 5007
role | sagbruk-grong | Operatør på sagbruk | Skur, sortering og tørking av gran og furu. | Skur Fabel AS | 5045
role | lafter-tydal | Lafter | Restaurering av gamle tømmerbygninger. | Stokk Sagn AS | 5033
role | skogsmaskin-lierne | Hogstmaskinfører | Tynning og sluttavvirkning. | Skog Fantasi AS | 5042
role | skogplanter-snasa | Skogplanting | Planting og ungskogpleie om sommeren. | Skog Fantasi AS | 5041
challenge | trelast-sortering | Se kvist og sprekk i trelasten | Sortering av bord gjøres med øyet. | Skur Fabel AS | 5045
challenge | flis-energi | Bruke spon og flis til varme | Vi vil varme verkstedet med eget avfall. | Høvel Eventyr AS | 5007
pilot | massivtre | Beregning av bygg i massivtre | Styrke, lyd og brann i elementer av tre. | Demolab Tre | 5006
pilot | torking-tre | Bedre tørking av trevirke | Fuktmålinger og ny tørkekurve for din kammertørke. | Demolab Tre | 5006
role | rorlegger-trondheim | Rørlegger | Service og rehabilitering av bad. | Kran Tenkt AS | 5001
role | royrleggjar-heim | Røyrleggjar | Vatn og avløp i nye hus og hytter. | Kran Kyst AS | 5055
role | elektriker-stjordal | Elektriker | Installasjon i bolig og næringsbygg, egen bil. | Volt Liksom AS | 5035
role | elektrikarlaerling-rindal | Lærling som elektrikar | Du får opplæring i installasjon og feilsøking. | Straum Fabel AS | 5061
role | maler-skaun | Maler | Maling, tapetsering og sparkling innvendig. | Pensel Oppdikt AS | 5029
role | murer-orkland | Murer og flislegger | Flis på bad, peis og pipe. | Mur Eventyr AS | 5059
role | taktekker-afjord | Taktekker | Tekking med papp og skifer. | Møne Sagn AS | 5058
role | betong-heim | Betongarbeider | Forskaling og støping av grunnmurer. | Støp Papir AS | 5055
role | gravemaskin-meraker | Gravemaskinfører | Graving av tomter, grøfter og skogsveier. | Grus Tenkt AS | 5034
role | ventilasjon-trondheim | Ventilasjonsmontør | Montering av kanaler og aggregat i næringsbygg. | Luft Fantasi AS | 5001
role | kuldemontor-rorvik | Kuldemontør | Service på kjøleanlegg i fiskeindustrien. | Frost Liksom AS | 5060
role | varmepumpe-steinkjer | Varmepumpemontør | Montering og service på varmepumper i bolighus. | Lun Oppdikt AS | 5006
role | solcelle-montor | Montør av solceller | Montering av solcellepaneler på tak, kurs blir gitt. | Sol Eventyr AS | 5035
role | heismontor-trondheim | Heismontør | Montering og service av heiser i Midt-Norge. | Løft Sagn AS | 5001
role | stillas-malvik | Stillasbygger | Bygging av stillas for malere og taktekkere. | Stige Papir AS | 5031
challenge | fukt-bad | Oppdage lekkasje på bad tidlig | Sensor som varsler før vannet kommer gjennom taket under. | Kran Tenkt AS | 5001
challenge | solceller-fjos | Lønner det seg med solceller på fjøstaket? | Vi vil vite hva taket kan gi og om strømmen kan lagres. | Grend Fantasi DA | 5047
pilot | energi-bygg | Energikartlegging av små bygg | Måling av varmetap, ventilasjon og styring. | Demolab Energi | 5001
pilot | batteri-lagring | Batteri sammen med solceller | Simulering av lagring av strøm for gård og verksted. | Demolab Energi | 5001
challenge | vannkraft-bekk | Lite vannkraftverk i bekken | Kan fallet bak sagbruket lage strøm? | Skur Fabel AS | 5045
role | guide-roros | Guide | Vandringer i gamle gater og gruver, på norsk og engelsk. | Gruve Tenkt AS | 5025
role | kajakkguide-froya | Kajakkguide | Turer med gjester i skjærgården. | Bølge Fabel AS | 5014
role | resepsjonist-trondheim | Resepsjonist | Innsjekking og booking på lite hotell. | Pute Liksom AS | 5001
role | renholder-hotell | Renholder på hotell | Rengjøring av rom og fellesareal. | Pute Liksom AS | 5001
role | reinhaldar-kontor | Reinhaldar | Vask av kontor og butikkar, kveldstid. | Mopp Oppdikt AS | 5059
role | hytteutleie-oppdal | Vertskap for utleiehytter | Ta imot gjester, nøkler og vask. | Hytte Eventyr AS | 5021
role | hundekjorer-lierne | Hundekjører | Turer med hundespann for turister. | Spann Sagn AS | 5042
role | fiskeguide-namsos | Fiskeguide i lakseelv | Ta med gjester på fluefiske. | Elv Fantasi AS | 5007
challenge | booking-opplevelse | Bestilling av opplevelser på nett | Gjestene ringer og sender e-post. Vi vil at de skal bestille og betale selv. | Bølge Fabel AS | 5014
challenge | vinterturisme | Flere gjester om vinteren | Hva kan vi tilby fra november til mars? | Havhotell Fabel AS | 5014
pilot | gjestereise | Kartlegging av gjestens reise | Intervjuer og prototyper av en bedre opplevelse. | Demolab Reiseliv | 5025
pilot | vr-museum | Utstilling med VR-briller | Vi viser historien i virtuell virkelighet. | Demolab Digital | 5001
challenge | skilt-sti | Telle folk på stien | Vi vil vite hvor mange som går til fossen. | Elv Fantasi AS | 5007
role | sykepleier-privat | Sykepleier | Hjemmebesøk hos eldre, dag og kveld. | Omsorg Tenkt AS | 5035
role | helsefagarbeider-verdal | Helsefagarbeider | Pleie og stell i bofellesskap. | Omsorg Tenkt AS | 5038
role | fysioterapeut-orkland | Fysioterapeut | Behandling og trening i klinikk. | Rygg Liksom AS | 5059
role | fotterapeut-levanger | Fotterapeut | Stell av føtter, mange eldre kunder. | Tå Fabel AS | 5037
role | bpa-assistent | Personlig assistent | Hjelp i hverdagen for en kvinne i rullestol. | Omsorg Tenkt AS | 5001
role | barnehagelaerer | Barnehagelærer | Pedagogisk leder for småbarnsavdeling. | Kongle Oppdikt SA | 5031
role | tannlegeassistent | Tannhelsesekretær | Assistere tannlege og ta imot pasienter. | Tann Eventyr AS | 5006
role | frisor-rorvik | Frisør | Klipp og farge, egne kunder er en fordel. | Saks Sagn AS | 5060
role | hudpleier-trondheim | Hudpleier | Ansiktsbehandling og voks. | Saks Sagn AS | 5001
challenge | fallsensor | Oppdage fall hjemme hos eldre | Vi vil prøve velferdsteknologi som ikke filmer. | Omsorg Tenkt AS | 5035
challenge | vaktplan-omsorg | Enklere vaktplan | Turnusen lages i regneark og tar en dag i uka. | Omsorg Tenkt AS | 5035
pilot | velferdsteknologi-hjem | Velferdsteknologi i et testhjem | Prøv sensorer og trygghetsalarm i en ekte leilighet. | Demolab Helse | 5001
pilot | treningsapp | App for trening etter skade | Test av øvelser og motivasjon med pasienter. | Demolab Helse | 5001
role | butikk-heim | Butikkmedarbeider | Kasse, varepåfylling og kundehjelp i dagligvare. | Disk Papir AS | 5055
role | butikksjef-namsos | Butikksjef | Lede en sportsbutikk med fem ansatte. | Ski Fantasi AS | 5007
role | nettbutikk-ansvarlig | Ansvarlig for nettbutikk | Produktbilder, priser og utsending av ordre fra Shopify. | Ull Liksom AS | 5032
role | kundeservice-trondheim | Kundebehandler | Svare på telefon, chat og e-post. | Svar Tenkt AS | 5001
role | innkjoper-stjordal | Innkjøper | Innkjøp av stål og komponenter, oppfølging av leverandører. | Papir Presisjon AS | 5035
role | lager-melhus | Lagermedarbeider | Plukking og pakking av ordre. Truckførerbevis er en fordel. | Sagn Emballasje AS | 5028
role | truckforer-verdal | Truckfører | Lasting og lossing av trelast og paller. | Kai Fabel AS | 5038
role | blomster-levanger | Blomsterdekoratør | Buketter og sorgbinderi. | Kvist Oppdikt AS | 5037
challenge | lagersaldo | Riktig tall på lageret | Vi selger varer vi ikke har. Telling og system stemmer ikke. | Ull Liksom AS | 5032
challenge | nettbutikk-start | Selge strikkevarer på internett | Vi har bare butikk i dag og vil nå kunder i hele landet. | Masker Eventyr DA | 5025
pilot | rfid-lager | Sporing av varer med RFID | Vi merker varene og viser hvor de er. | Demolab Digital | 5001
role | utvikler-trondheim | Systemutvikler | React og TypeScript, du bygger løsninger for havbruk. | Kode Fabel AS | 5001
role | backend-utvikler | Backend developer | Java, Kotlin and PostgreSQL in a small team. Norwegian is not required. | Kode Fabel AS | 5001
role | it-drift | IT-driftstekniker | Drift av nettverk, servere og brukere for små bedrifter. | Kabel Liksom AS | 5006
role | it-sikkerhet | Rådgiver informasjonssikkerhet | Risikovurderinger og øvelser mot dataangrep. | Lås Tenkt AS | 5001
role | nettside-designer | Webdesigner | Lage nettsider i WordPress for lokale kunder. | Piksel Sagn AS | 5037
role | ux-designer | UX-designer | Brukertesting og skisser for apper. | Piksel Sagn AS | 5001
role | app-utvikler | Apputvikler | iOS og Android, Flutter. | Lomme Oppdikt AS | 5001
challenge | papir-ordre | Slutt på ordre på papir | Ordrene skrives for hånd og tastes inn på nytt i regnskapet. | Tenkt Jern AS | 5006
challenge | integrasjon-system | Få systemene til å snakke sammen | Nettbutikk, lager og regnskap er tre forskjellige verdener. | Ull Liksom AS | 5032
challenge | phishing | Ansatte lures av falske e-poster | Vi vil øve og sikre oss mot svindel og løsepengevirus. | Kantine Papir AS | 5001
pilot | it-sikkerhet-test | Sikkerhetstest av små bedrifter | Vi prøver å bryte oss inn, og viser hva som bør tettes. | Demolab Digital | 5001
pilot | digital-oppgave | Digitalisering av en arbeidsoppgave | Fra skjema på papir til løsning på mobil på tre uker. | Demolab Digital | 5001
challenge | ny-nettside | Ny hjemmeside for gården | Den gamle siden virker ikke på mobil. | Bær Fantasi DA | 5053
role | dataanalytiker | Dataanalytiker | Rapporter i Power BI og SQL for salg og produksjon. | Graf Eventyr AS | 5001
role | maskinlaering | Maskinlæringsingeniør | Trene modeller på bilder fra havbruk. | Kode Fabel AS | 5001
challenge | prediktivt-vedlikehold | Vite når maskinen ryker | Sensorer på motor og lager som varsler før havari. | Skur Fabel AS | 5045
challenge | kunstig-intelligens-tilbud | Skrive tilbud raskere med kunstig intelligens | Vi bruker kvelder på tilbud som ligner hverandre. | Hammer Liksom AS | 5028
challenge | chatbot-kunde | Svare kundene om natta | Kan en chatbot svare på vanlige spørsmål? | Svar Tenkt AS | 5001
pilot | tilstandsovervaking | Tilstandsovervåking av maskiner | Vibrasjonssensorer og analyse i åtte uker. | Demolab Produksjon | 5059
pilot | ki-verksted | Kunstig intelligens i egen bedrift | Vi finner én oppgave der KI hjelper, og prøver den. | Demolab Digital | 5001
pilot | prognose-salg | Prognose for salg og bemanning | Historiske tall og vær blir til plan for neste uke. | Demolab Digital | 5001
challenge | strommaling | Se hvor strømmen blir av | Måling av hver maskin, og råd om hva som kan slås av. | Deig Fantasi AS | 5006
role | grafisk-designer | Grafisk designer | Logo, trykksaker og emballasje. | Farge Liksom AS | 5001
role | sosiale-medier | Innholdsprodusent | Bilder, tekst og film til Instagram og Facebook. | Farge Liksom AS | 5037
role | fotograf | Fotograf | Produktbilder og bedriftsportretter. | Blink Fabel AS | 5001
role | videoprodusent | Videofotograf | Filme og klippe reklamefilm. | Blink Fabel AS | 5001
role | markedsforer | Markedsfører | Annonser på nett, nyhetsbrev og søkemotoroptimalisering. | Rop Sagn AS | 5035
role | industridesigner | Industridesigner | Formgi møbler og utstyr for friluftsliv. | Form Tenkt AS | 5001
role | konstruktor-cad | Konstruktør | Mekanisk konstruksjon i SolidWorks. | Form Tenkt AS | 5059
role | arkitekt | Arkitekt | Tegne hytter og næringsbygg. | Strek Oppdikt AS | 5001
challenge | merkevare-honning | Merkevare og etikett til honning | Vi selger i løs vekt og vil inn i butikk. | Honning Tenkt DA | 5041
pilot | brukertest | Brukertest med fem kunder | Vi ser folk bruke produktet og skriver ned hva som hindrer dem. | Demolab Reiseliv | 5025
role | selger-bygg | Selger av byggevarer | Tilbud til håndverkere, kundebesøk. | Planke Papir AS | 5028
role | selger-telefon | Telefonselger | Booke møter for små bedrifter. | Rop Sagn AS | 5001
role | key-account-eksport | Eksportansvarlig | Finne kunder i Tyskland og Sverige. Tysk er en fordel. | Ull Liksom AS | 5032
role | daglig-leder-museum | Daglig leder | Lede et lite friluftsmuseum med tre ansatte. | Stokk Sagn AS | 5033
role | prosjektleder-bygg | Prosjektleder bygg | Styre fremdrift og økonomi i byggeprosjekter. | Hammer Liksom AS | 5028
role | prosjektleiar-it | Prosjektleiar | Leie innføring av nye datasystem hos kundar. | Kabel Liksom AS | 5006
role | regnskapsforer-levanger | Regnskapsfører | Bilag, mva og årsoppgjør for små firmaer. | Bilag Fantasi AS | 5037
role | rekneskap-heim | Autorisert rekneskapsførar | Rekneskap og rådgjeving for fiskarar og gardbrukarar. | Tal Kyst AS | 5055
role | lonn-medarbeider | Lønnsmedarbeider | Lønnskjøring og refusjoner for 30 kunder. | Bilag Fantasi AS | 5037
role | controller-trondheim | Controller | Budsjett og oppfølging av prosjekter. | Graf Eventyr AS | 5001
role | hms-radgiver | HMS-rådgiver | Vernerunder, risikoanalyser og internkontroll. | Hjelm Liksom AS | 5059
role | kvalitetsleder | Kvalitetsleder | ISO 9001, avvik og revisjoner i mekanisk industri. | Papir Presisjon AS | 5035
role | hr-radgiver | Personalrådgiver | Rekruttering, oppfølging av sykefravær og arbeidsavtaler. | Folk Tenkt AS | 5001
role | kontor-frosta | Kontormedarbeider | Fakturering, arkiv og telefon. | Fantasi Grønt AS | 5036
role | styremedlem-oppstart | Styreleder til oppstartsbedrift | Erfaring med vekst og kapital. | Lomme Oppdikt AS | 5001
challenge | lonnsomhet-ordre | Vite hva hver ordre koster | Vi priser på følelse og tjener på noe og taper på annet. | Papir Presisjon AS | 5035
challenge | iso-sertifisering | Bli klar for ISO-sertifisering | Kunden krever et system for kvalitet. | Tenkt Mekaniske AS | 5038
challenge | eierskifte | Neste generasjon tar over | Vi må skrive ned det far har i hodet. | Liksom Blikk AS | 5059
pilot | lean-verksted | Lean i verkstedet | Vi måler tapt tid og rydder flyten i produksjonen. | Demolab Produksjon | 5059
pilot | arbeidsmiljo | Kartlegging av støy og støv | Målinger på arbeidsplassen med råd om tiltak. | Demolab Helse | 5001
role | lastebil-stjordal | Lastebilsjåfør | Distribusjon i Trøndelag, klasse C og CE. | Hjul Fabel AS | 5035
role | tommerbil-grong | Tømmerbilsjåfør | Kjøring av tømmer fra skog til bruk. | Hjul Fabel AS | 5045
role | buss-roros | Bussjåfør | Skoleruter og turkjøring. | Rute Oppdikt AS | 5025
role | varebil-bud | Varebilsjåfør | Utkjøring av pakker, førerkort klasse B. | Bud Eventyr AS | 5001
role | kranforer-orkanger | Kranfører | Mobilkran på bygg og kai. | Løft Sagn AS | 5059
role | speditor | Speditør | Tollpapirer og booking av frakt for sjømat. | Kai Fabel AS | 5001
role | matros-rorvik | Matros | Arbeid på dekk om bord i servicefartøy. | Kyst Liksom AS | 5060
role | bilmekaniker-orkland | Bilmekaniker | Service, bremser og feilsøking på personbiler. | Girkasse Papir AS | 5059
role | landbruksmekaniker | Landbruksmekanikar | Reparasjon av traktorar og slåmaskiner. | Maskinlag Oppdikt SA | 5053
role | baatbygger | Båtbygger | Reparasjon og støping av båter i glassfiber. | Kjøl Tenkt AS | 5020
challenge | ruteplan | Kortere kjøreruter | Bilene krysser hverandre hele dagen. | Bud Eventyr AS | 5001
challenge | el-varebil | Elektriske varebiler på lange avstander | Rekker de rundt, og hvor skal de lades? | Hjul Fabel AS | 5035
pilot | ruteoptimering | Ruteplanlegging med egne data | Vi regner ut bedre ruter og viser hva de sparer. | Demolab Digital | 5001
role | avfall-verdal | Renovasjonsarbeider | Henting og sortering av avfall. | Kasse Fantasi AS | 5038
role | miljoradgiver | Miljørådgiver | Klimaregnskap og miljøsertifisering for bedrifter. | Blad Liksom AS | 5001
challenge | klimaregnskap | Første klimaregnskap | Kunder spør om utslippene våre, og vi vet ikke. | Sagn Emballasje AS | 5028
challenge | gjenbruk-trevirke | Gjenbruk av gamle materialer | Vi river hus og vil selge bord og stokker. | Stokk Sagn AS | 5033
pilot | livslop | Livsløpsanalyse av et produkt | Utslipp fra råvare til avfall, dokumentert etter standard. | Demolab Energi | 5001
pilot | plast-gjenvinning | Gjenvunnet plast i nye deler | Vi støper prøver av brukt plast fra havbruk. | Demolab Hav | 5001
role | syer-roros | Syer | Søm av bunader og reparasjon av klær. | Masker Eventyr DA | 5025
role | strikkedesigner | Strikkedesigner | Lage mønster og prøver for ullplagg. | Ull Liksom AS | 5032
role | keramiker | Keramiker | Dreiing og glasering av kopper og fat. | Leire Fabel DA | 5053
role | gullsmed | Gullsmed | Reparasjon og design av smykker. | Sølv Sagn AS | 5001
role | duodji | Duodji-handverkar | Arbeid i skinn, horn og tre etter sørsamisk tradisjon. | Snåase Oppdikt AS | 5041
challenge | ull-verdi | Bruke norsk ull som blir kastet | Grov ull har ingen kjøper. Kan den bli isolasjon? | Setra Tenkt DA | 5038
role | vakt-trondheim | Vekter | Nattvakt på kjøpesenter. | Lås Tenkt AS | 5001
role | vaktmester | Vaktmester | Tilsyn og småreparasjoner i borettslag. | Nøkkel Liksom AS | 5001
role | laerer-voksen | Norsklærer for voksne | Undervisning i norsk for innvandrere. | Tavle Fabel AS | 5006
role | kursholder-data | Kursholder | Kurs i Excel og Teams for ansatte. | Tavle Fabel AS | 5001
role | laborant | Laborant | Prøver av drikkevann og mat. | Prøve Tenkt AS | 5001
role | kjemiker | Kjemiker | Utvikling av maling og overflatebehandling. | Pensel Oppdikt AS | 5001
role | geolog | Geolog | Grunnundersøkelser og kart over berggrunn. | Berg Sagn AS | 5034
role | landmaler | Landmåler | Oppmåling og stikking på anlegg. | Grus Tenkt AS | 5034
role | tolk | Tolk polsk-norsk | Tolking på byggeplass og hos lege. | Ord Eventyr AS | 5001
role | veterinaer | Veterinær | Storfe og sau, vaktordning. | Dyrlege Papir AS | 5047
role | hesteskoing | Hovslager | Skoing av ridehester. | Hov Fantasi AS | 5029
role | advokat | Advokat | Kontrakter og arbeidsrett for små bedrifter. | Paragraf Oppdikt AS | 5001
role | eiendomsmegler | Eiendomsmegler | Salg av boliger og hytter. | Nøkkel Liksom AS | 5021
call | etablerer | Etableringstilskudd | Til gründere som vil teste en ny forretningsidé i markedet. | Demofondet | 5001
call | forprosjekt-forskning | Forprosjekt med forskere | Kjøp av forskning for å avklare en idé før et større prosjekt. | Demofondet | 5001
call | digital-loft | Digitalt løft | Støtte til digitalisering av arbeidsprosesser i små bedrifter. | Demofylket | 5001
call | klimatilskudd | Klimatilskudd | Til tiltak som kutter utslipp og energibruk. | Demofylket | 5001
call | laerling | Tilskudd til lærlinger | Støtte til bedrifter som tar inn sin første lærling. | Demofylket | 5001
call | eksport-program | Eksportprogram | Rådgivning og reisestøtte for å finne kunder i utlandet. | Demofondet | 5001
call | landbruk-utvikling | Investering i landbruket | Tilskudd til bygg og utstyr på gård, også tilleggsnæring. | Demobanken | 5006
call | reiseliv-utvikling | Utvikling av reiselivet | Tilskudd til nye opplevelser hele året. | Demofylket | 5001
call | bedriftsnettverk | Bedriftsnettverk | Tilskudd til små bedrifter som samarbeider om marked eller teknologi. | Demofondet | 5001
call | skattefradrag-fou | Skattefradrag for forskning | Fradrag for kostnader til forskning og utvikling i bedriften. | Demoforsk | 5001
call | kompetanse-kurs | Kurs for ansatte | Støtte til opplæring når bedriften skal omstille seg. | Demofylket | 5001
call | matprodusent | Lokalmat | Tilskudd til produktutvikling og salg av mat med særpreg. | Demobanken | 5006
call | tre-bruk | Økt bruk av tre | Tilskudd til å ta i bruk tre i bygg og nye produkter. | Demobanken | 5006
call | havbruk-innovasjon | Innovasjon i havbruk | Støtte til ny teknologi for bedre fiskevelferd. | Demoforsk | 5001
call | lan-vekst | Vekstlån | Risikolån til investering i maskiner og marked. | Demobanken | 5001
call | design-hjelp | Hjelp av designer | Dekker deler av kostnaden til designer i tidlig fase. | Demofondet | 5001
call | samisk-naering | Samisk næring | Tilskudd til duodji, reindrift og samisk reiseliv. | Demofondet | 5041
call | kvinner-grunder | Kvinner som starter bedrift | Tilskudd og mentor til kvinnelige gründere. | Demofondet | 5001
call | velferdsteknologi-midler | Utprøving av velferdsteknologi | Støtte til å prøve teknologi for eldre sammen med kommunen. | Demoforsk | 5001
call | sirkulaer | Sirkulær økonomi | Tilskudd til gjenbruk og utnytting av avfall. | Demofylket | 5001
role | solbryllup | Bryllupsplanlegger | Planlegge bryllup og fester på gård. | Fest Tenkt AS | 5053
role | lydtekniker | Lydtekniker | Lyd og lys på konserter og festivaler. | Lyd Fabel AS | 5037
role | musiker | Musikklærer | Undervise i piano og sang. | Lyd Fabel AS | 5037
role | journalist | Journalist | Skrive for lokalavis. | Spalte Sagn AS | 5007
role | reindrift | Reingjeter | Gjeting, merking og flytting av rein. | Snåase Oppdikt AS | 5043
role | jeger-guide | Jaktguide | Elgjakt og rypejakt med gjester. | Elv Fantasi AS | 5044
role | dykker | Yrkesdykker | Inspeksjon av fortøyninger og kaier. | Not Eventyr AS | 5060
role | glassfiber-operator | Støper av glassfiber | Støping av tanker til havbruk. | Kjøl Tenkt AS | 5060
role | plastsveiser | Plastsveiser | Sveising av PE-rør og flytekrager til merder. | Not Eventyr AS | 5014
role | elektronikk-montor | Elektronikkmontør | Lodding og testing av kretskort. | Krets Papir AS | 5035
role | produktutvikler-elektronikk | Utvikler innebygde systemer | C og mikrokontrollere for sensorer under vann. | Krets Papir AS | 5001
role | pakker | Pakkemedarbeider | Pakking og etikettering av frukt og grønt. | Fantasi Grønt AS | 5036
role | produksjonsleder-mobel | Produksjonsleder | Lede produksjon av kjøkken med tolv ansatte. | Høvel Eventyr AS | 5007
role | driftsleder-havbruk | Driftsleder på lokalitet | Lede røktere og planlegge drift på to anlegg. | Merd Fantasi AS | 5056
role | kjokkensjef | Kjøkkensjef | Meny, innkjøp og ledelse av kjøkkenet. | Bord Liksom AS | 5001
role | bonde-arbeider-gris | Røkter i grisefjøs | Stell og fôring av gris. | Grend Fantasi DA | 5046
role | egg-produsent | Medarbeider i hønsehus | Plukking av egg og tilsyn med høner. | Grend Fantasi DA | 5046
challenge | varsel-rein | Vite hvor reinen er | Flokken sprer seg, vi vil spore den uten dyr sendetid. | Snåase Oppdikt AS | 5043
challenge | ensilasje | Måle kvaliteten på graset før slått | Kan vi se fôrverdien fra lufta? | Setra Tenkt DA | 5038
challenge | stoy-verksted | Mindre støy i produksjonshallen | Vi må rope for å høre hverandre. | Liksom Blikk AS | 5059
challenge | rust-batdeler | Maling som tåler sjøvann | Stålet ruster på et halvt år. | Kyst Liksom AS | 5014
challenge | lette-merder | Sterkere flytekrager av plast | Materialet sprekker i kulda. | Not Eventyr AS | 5060
pilot | materialtest | Testing av materialer | Strekkprøver, korrosjon og kulde for stål og plast. | Demolab Produksjon | 5059
pilot | simulering-stromning | Simulering av strømning | Vann og luft rundt konstruksjoner på datamaskin. | Demolab Digital | 5001
pilot | sensor-iot | Trådløse sensorer på en uke | Temperatur, fukt og nivå rett til mobilen. | Demolab Digital | 5001
pilot | ernaring-fisk | Forsøk med fiskefôr | Sammenligning av to fôr i små kar. | Demolab Hav | 5001
pilot | jordprover | Analyse av jord | Næring og karbon i jordprøver fra egen gård. | Demolab Landbruk | 5006
`;

export const CORPUS: readonly Listing[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind = '', key = '', title = '', summary = '', organisation = '', municipality = ''] =
      line.split('|').map((cell) => cell.trim());
    if (!isKind(kind)) throw new Error(`no kind of listing: ${line}`);
    return { kind, key, title, summary, organisation, municipality };
  });

function isKind(kind: string): kind is ListingKind {
  return ['role', 'challenge', 'pilot', 'call'].includes(kind);
}
