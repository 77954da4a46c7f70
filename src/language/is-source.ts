/** The words of a phrase in; does it name who says what stands beside it: "according to the minister", "in the view of Mr A". */

/** Each opening as its words, in small letters. */
export type SourceOpenings = readonly (readonly string[])[];

export function isSource(phrase: readonly { readonly form: string }[], openings: SourceOpenings): boolean {
  return openings.some(
    (opening) => phrase.length > opening.length && opening.every((form, i) => phrase[i]?.form.toLowerCase() === form),
  );
}
