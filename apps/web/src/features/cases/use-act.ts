import { api } from '../../shared/api';
import { useActOn } from '../../shared/use-act-on';

/** Does something with funding cases. */
export function useAct(onDone?: () => void) {
  return useActOn([api.cases], onDone);
}
