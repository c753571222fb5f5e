import { api } from '../../shared/api';
import { useActOn } from '../../shared/use-act-on';

/** Does something with plans. */
export function useAct(onDone?: () => void) {
  return useActOn([api.plans], onDone);
}
