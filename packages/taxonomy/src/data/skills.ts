import type { Skill } from '../entry';
import { aquacultureSkills } from './skills/aquaculture';
import { automationSkills } from './skills/automation';
import { careSkills } from './skills/care';
import { dataSkills } from './skills/data';
import { designSkills } from './skills/design';
import { farmingFoodSkills } from './skills/farming-food';
import { itSkills } from './skills/it';
import { languageSkills } from './skills/language';
import { managementSkills } from './skills/management';
import { manufacturingSkills } from './skills/manufacturing';
import { salesSkills } from './skills/sales';
import { tourismSkills } from './skills/tourism';
import { tradeSkills } from './skills/trade';
import { tradesSkills } from './skills/trades';
import { transportSkills } from './skills/transport';
import { woodSkills } from './skills/wood';

/** The hand-made core: every skill, certificate and language that text is matched to without the full ESCO file. */
export const SKILLS: readonly Skill[] = [
  ...tradesSkills,
  ...manufacturingSkills,
  ...aquacultureSkills,
  ...farmingFoodSkills,
  ...woodSkills,
  ...tourismSkills,
  ...careSkills,
  ...tradeSkills,
  ...itSkills,
  ...automationSkills,
  ...dataSkills,
  ...designSkills,
  ...salesSkills,
  ...managementSkills,
  ...transportSkills,
  ...languageSkills,
];
