/** Prints a step with the seconds since the start. */
export type Progress = (step: string) => void;

export function createProgress(): Progress {
  const began = performance.now();
  return (step) => {
    console.log(`[${((performance.now() - began) / 1000).toFixed(1)} s] ${step}`);
  };
}
