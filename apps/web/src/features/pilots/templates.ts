import type { PilotDraft } from '@koble/pilots/schema';
import type { TFunction } from 'i18next';

/**
 * First pilots that small companies can take on: about 100 researcher hours, one clear result (the outputs that such services list,
 * and the hours that broker schemes pay for). What they say is words; what they are about is here.
 */
const TEMPLATES = {
  feasibility: { skills: ['research-methods'], trl: ['2', '3'] },
  prototype: { skills: ['prototyping', 'product-design'], trl: ['4', '6'] },
  dataReadiness: { skills: ['data-analysis', 'data-quality'], trl: ['2', '4'] },
  machineVision: { skills: ['machine-vision', 'machine-learning'], trl: ['3', '5'] },
  studentTask: { skills: ['research-methods'], trl: ['2', '3'] },
} as const;
export type Template = keyof typeof TEMPLATES;

const HOURS = '100';

/** An empty form. The price is left to the partner, always. */
export const EMPTY_DRAFT: PilotDraft = {
  type: 'pilot',
  title: '',
  summary: '',
  method: '',
  skills: [],
  industries: [],
  weeks: '',
  researcherHours: '',
  priceKroner: '',
  companyHours: '',
  deliverables: [],
  dataNeeded: '',
  place: 'company',
  municipality: null,
  ipr: 'company_owns',
  publication: 'delayed',
  nda: false,
  capacityPerQuarter: '',
  quarters: [],
  nextFreeOn: '',
  trlIn: '',
  trlOut: '',
  languages: ['norwegian'],
  callIds: [],
  references: [],
  task: { topic: '', supervisor: '', semester: '', topicsBy: '', startsOn: '', deliversOn: '' },
};

export function templateDraft(template: Template, t: TFunction): PilotDraft {
  const { skills, trl } = TEMPLATES[template];
  const [trlIn, trlOut] = trl;
  return {
    ...EMPTY_DRAFT,
    type: template === 'studentTask' ? 'student_task' : 'pilot',
    title: t(`offers.template.${template}.title`),
    summary: t(`offers.template.${template}.summary`),
    method: t(`offers.template.${template}.method`),
    deliverables: t(`offers.template.${template}.deliverables`).split('\n'),
    dataNeeded: t(`offers.template.${template}.dataNeeded`),
    skills: [...skills],
    weeks: '16',
    researcherHours: template === 'studentTask' ? '400' : HOURS,
    priceKroner: template === 'studentTask' ? '0' : '',
    companyHours: '30',
    capacityPerQuarter: '1',
    trlIn,
    trlOut,
  };
}
