import { api } from '../../shared/api';
import { useActOn } from '../../shared/use-act-on';

/** Does something with an agreement or what is delivered by it. */
export function useAct(onDone?: () => void) {
  return useActOn([api.agreements, api.delivery], onDone);
}
