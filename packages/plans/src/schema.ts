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
