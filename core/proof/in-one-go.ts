/** Runs work that may rest between its steps to its end without a rest. */
export function inOneGo<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
