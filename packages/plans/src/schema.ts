export { type TaskKind } from './plan-kinds';
export type { PlanChange, PlanPicture } from './plan-picture';
export {
  NewPlan,
  NewTask,
  PlanShare,
  PlanText,
  PlanVersion,
  TaskChange,
  TaskDone,
  ToldPlan,
} from './plan-schema';
