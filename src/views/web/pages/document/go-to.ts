/** Moves between an act's words in the text and its card in the panel, for mouse and keyboard alike. */

/** Id of the element that holds the words naming an act, and of the act's card. */
export const wordsId = (act: string) => `words-${act}`;
export const cardId = (act: string) => `act-${act}`;

/** Bring the words into view and put the focus on them. */
export function goToWords(act: string): void {
  focus(document.getElementById(wordsId(act)));
}

/** Bring the words that the address asks for into view. */
export function goToSought(): void {
  focus(document.querySelector<HTMLElement>('mark.sought'));
}

/** Bring the card into view and put the focus on its link. */
export function goToCard(act: string): void {
  focus(document.querySelector<HTMLElement>(`#${CSS.escape(cardId(act))} a.goto`));
}

function focus(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center', behavior: 'auto' });
}
