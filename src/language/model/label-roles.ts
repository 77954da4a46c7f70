/** The numbers of those labels that code asks for by name; -1 for one that a treebank does not have. */

export type LabelRoles = {
  readonly root: number;
  readonly punct: number;
  readonly cc: number;
  readonly conj: number;
  readonly case: number;
  readonly mark: number;
};

export function labelRoles(labels: readonly string[]): LabelRoles {
  const numbers = (['root', 'punct', 'cc', 'conj', 'case', 'mark'] as const).map((name) => [
    name,
    labels.indexOf(name),
  ]);
  return Object.fromEntries(numbers);
}
