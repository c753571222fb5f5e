import type { Skill } from '../../entry';

/** Forestry, timber and furniture. */
export const woodSkills: readonly Skill[] = [
  { id: 'forestry', kind: 'skill', field: 'wood', nb: 'Skogbruk', en: 'Forestry', synonyms: ['skogsdrift', 'skogskjøtsel', 'tynning', 'hogst', 'skogsarbeid', 'skogplanting', 'ungskogpleie'] },
  { id: 'forest-machines', kind: 'skill', field: 'wood', nb: 'Skogsmaskiner', en: 'Forest machines', synonyms: ['hogstmaskin', 'lassbærer', 'lassberar', 'skogsmaskin', 'harvester', 'forwarder'] },
  { id: 'chainsaw', kind: 'skill', field: 'wood', nb: 'Motorsag', en: 'Chainsaw operation', synonyms: ['motorsagarbeid', 'trefelling', 'hogst med motorsag', 'tree felling', 'vedhogst'] },
  { id: 'forest-planning', kind: 'skill', field: 'wood', nb: 'Skogbruksplanlegging', en: 'Forest planning', synonyms: ['skogtaksering', 'skogbruksplan', 'skogressurser'] },
  { id: 'arboriculture', kind: 'skill', field: 'wood', nb: 'Trepleie', en: 'Arboriculture', synonyms: ['treklatring', 'trebeskjæring'] },
  { id: 'sawmilling', kind: 'skill', field: 'wood', nb: 'Sagbruksdrift', en: 'Sawmilling', synonyms: ['sagbruk', 'trelast', 'skurlast', 'høvling', 'høvleri'] },
  { id: 'timber-drying', kind: 'skill', field: 'wood', nb: 'Trelasttørking', en: 'Timber drying', synonyms: ['tørking av trelast', 'tørke', 'kammertørke', 'tørkestyring'] },
  { id: 'timber-grading', kind: 'skill', field: 'wood', nb: 'Trelastsortering', en: 'Timber grading', synonyms: ['sortering av trelast', 'styrkesortering', 'virkessortering'] },
  { id: 'wood-processing', kind: 'skill', field: 'wood', nb: 'Trebearbeiding', nn: 'Trearbeiding', en: 'Woodworking', synonyms: ['treforedling', 'trevareproduksjon', 'treindustri', 'trearbeid', 'trevarer'] },
  { id: 'furniture-making', kind: 'skill', field: 'wood', nb: 'Møbelsnekring', nn: 'Møbelsnikring', en: 'Furniture making', synonyms: ['møbelsnekkerarbeid', 'møbelproduksjon', 'møbler', 'finsnekring'] },
  { id: 'window-door-production', kind: 'skill', field: 'wood', nb: 'Vindus- og dørproduksjon', nn: 'Vindaugs- og dørproduksjon', en: 'Window and door production', synonyms: ['vindusproduksjon', 'dørproduksjon', 'trevarefabrikk'] },
  { id: 'timber-frame', kind: 'skill', field: 'wood', nb: 'Elementproduksjon i tre', en: 'Timber element production', synonyms: ['treelementer', 'elementbygging', 'prefabrikkerte elementer', 'takstol', 'prefab'] },
  { id: 'mass-timber', kind: 'skill', field: 'wood', nb: 'Massivtre', en: 'Mass timber', synonyms: ['limtre', 'CLT', 'krysslaminert tre', 'cross-laminated timber', 'glulam'] },
  { id: 'log-building', kind: 'skill', field: 'wood', nb: 'Lafting', en: 'Log building', synonyms: ['laftebygg', 'laftehus', 'tømmerhus', 'laft'] },
  { id: 'wood-carving', kind: 'skill', field: 'wood', nb: 'Treskjæring', nn: 'Treskjering', en: 'Wood carving', synonyms: ['tresløyd', 'tredreiing', 'spikking', 'wood turning'] },
  { id: 'wood-surface', kind: 'skill', field: 'wood', nb: 'Overflatebehandling av tre', en: 'Wood finishing', synonyms: ['lakkering av tre', 'beising', 'oljing', 'trebeskyttelse', 'impregnering'] },
  { id: 'cnc-wood', kind: 'skill', field: 'wood', nb: 'CNC-fresing i tre', en: 'CNC woodworking', synonyms: ['CNC tre', 'overfres', 'platesag', 'plateoppdeling'] },
  { id: 'upholstery', kind: 'skill', field: 'wood', nb: 'Møbeltapetsering', en: 'Upholstery', synonyms: ['omtrekking', 'møbelstopping', 'møbeltrekk'] },
  { id: 'wood-chips', kind: 'skill', field: 'wood', nb: 'Flis og biobrensel', en: 'Wood chips and biofuel', synonyms: ['flisfyring', 'vedproduksjon', 'pellets', 'bioenergi fra skog'] },
  { id: 'cert-forestry', kind: 'certificate', field: 'wood', nb: 'Fagbrev skogsoperatør', en: 'Forestry operator trade certificate', synonyms: ['fagbrev skogbruk', 'skogfagbrev'] },
  { id: 'cert-forest-machine', kind: 'certificate', field: 'wood', nb: 'Fagbrev skogsmaskinfører', nn: 'Fagbrev skogsmaskinførar', en: 'Forest machine operator trade certificate', synonyms: ['skogsmaskinførerfagbrev'] },
  { id: 'cert-sawmill', kind: 'certificate', field: 'wood', nb: 'Fagbrev trelast', en: 'Sawmill trade certificate', synonyms: ['trelastfaget', 'fagbrev limtreproduksjon'] },
  { id: 'cert-wood-products', kind: 'certificate', field: 'wood', nb: 'Fagbrev trevare- og bygginnredning', en: 'Wood product trade certificate', synonyms: ['svennebrev møbelsnekker', 'fagbrev møbelsnekker', 'fagbrev trevare'] },
  { id: 'cert-chainsaw', kind: 'certificate', field: 'wood', nb: 'Motorsagkurs', en: 'Chainsaw certificate', synonyms: ['motorsagbevis', 'motorsagsertifikat'] },
];
