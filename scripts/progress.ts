/** Prints each step with the seconds since the start. */
export function createProgress(): (step: string) => void {
  const began = performance.now();
  return (step) => {
    console.log(`[${((performance.now() - began) / 1000).toFixed(1)} s] ${step}`);
  };
}
