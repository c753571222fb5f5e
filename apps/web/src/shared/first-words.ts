const KEY = 'koble.first-words';

/** What was typed on the front page, for the wizard to go on with. */
export function keepGoal(goal: string): void {
  sessionStorage.setItem(KEY, goal.trim());
}

/** Gives it once. */
export function takeGoal(): string {
  const goal = sessionStorage.getItem(KEY) ?? '';
  sessionStorage.removeItem(KEY);
  return goal;
}
