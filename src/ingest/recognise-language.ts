/** Text in, its language out (BCP 47). Wraps eld, whose table is loaded on the first text that needs it. */

/** Of the text, so much tells the language. */
const sampleLength = 4000;
/** Shorter texts are names and dates as much as language (one sentence on a Spanish minister); what the page states is believed instead. */
const shortest = 200;
/** Below this many letters even a lone guess is worth nothing. */
const shortestAlone = 20;

export type Recognise = (text: string, stated: string | null) => string | null;

let loading: Promise<Recognise> | null = null;

/** Load the recogniser once; about 0.3 s. */
export function loadRecogniser(): Promise<Recognise> {
  loading ??= import('eld/small').then(({ eld }) => (text: string, stated: string | null) => {
    const given = stated === null ? null : primaryLanguage(stated);
    if (text.length < (given === null ? shortestAlone : shortest)) return given;
    const guess = eld.detect(text.slice(0, sampleLength));
    return guess.language !== '' && (given === null || guess.isReliable()) ? guess.language : given;
  });
  return loading;
}

/** "fr-FR" and "fr_fr" give "fr"; null for what is no language tag. */
export function primaryLanguage(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
}
