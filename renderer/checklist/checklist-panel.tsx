/** Placeholder until the evaluation lands. */
export function ChecklistPanel() {
  return null;
}
