export {
  NewPlan,
  NewTask,
  PlanShare,
  PlanText,
  PlanVersion,
  TaskChange,
  TaskDone,
  ToldPlan,
  ToldTask,
} from './plan-schema';
export type { TaskKind } from './plan-kinds';
