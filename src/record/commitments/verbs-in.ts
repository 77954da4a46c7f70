/** A matter in, the verbs that it tells what to do by out. Rough: by the word before and the ending. */

const afterTo = /\b(?:to|will|would|not|should|could)\s+(\p{L}+)/giu;
const infinitive = /(?<=(?:^|\s)(?:de|à|d[’']|pour|l[’'])\s?)\p{L}+(?:er|ir|re)(?!\p{L})/giu;
const future = /\p{L}{3,}r(?:a|ai|ait|ont|aient|ons)(?!\p{L})/giu;

/** "de transmettre cette demande": "transmettre"; "that it would inspect factories": "inspect". */
export function verbsIn(text: string): string {
  const found = [...text.matchAll(afterTo)].map(([, verb = '']) => verb);
  return [...found, ...(text.match(infinitive) ?? []), ...(text.match(future) ?? [])].join(' ');
}
