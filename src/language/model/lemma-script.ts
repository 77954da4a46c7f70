/** How a lemma is made from a form: "2|er" takes two characters off the end and adds "er". */

/** "=" keeps the form as written; other scripts work on the form in lower case. */
export function lemmaScript(form: string, lemma: string): string {
  if (form === lemma) return form === form.toLowerCase() ? '0|' : '=';
  const lower = form.toLowerCase();
  let same = 0;
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same++;
  return `${lower.length - same}|${lemma.slice(same)}`;
}

/** The lemma; null when the form is too short for the script. */
export function applyScript(form: string, script: string): string | null {
  if (script === '=') return form;
  const lower = form.toLowerCase();
  const bar = script.indexOf('|');
  const off = Number(script.slice(0, bar));
  return off > lower.length ? null : lower.slice(0, lower.length - off) + script.slice(bar + 1);
}
