/** Documents of some acts and contacts in; a way to cite any place of them out. */

import type { DocumentLoader } from '../../../record/store/queries/load-documents.js';
import type { ActView } from '../../../record/store/queries/types.js';
import { contains, type Span } from '../../../text/span.js';
import type { Actor, Cited } from '../types.js';

export type Texts = {
  readonly cite: (documentId: string, span: Span) => Cited;
  readonly textOf: (documentId: string) => string;
};

export async function pullTexts(documentsOf: DocumentLoader, ids: Iterable<string>): Promise<Texts> {
  const documents = await documentsOf(ids);
  return {
    cite: (documentId, span) => ({
      document: documents.ref(documentId),
      span,
      words: documents.cite(documentId, span).words,
    }),
    textOf: (documentId) => documents.cite(documentId, [0, Number.MAX_SAFE_INTEGER]).words,
  };
}

/** A matter of fewer characters says too little alone. */
const shortMatter = 30;

/** The matters where they speak for themselves, else the clause with them: one stretch of exact words. */
export function citeAct(texts: Texts, act: ActView): Cited {
  const clause = act.clauses[0]?.span ?? act.trigger.span;
  const matters = act.matters.map(({ span }) => span);
  const inside = matters.filter((span) => contains(clause, span));
  const stretch = inside.length > 0 ? around(inside) : null;
  const enough = stretch !== null && stretch[1] - stretch[0] >= shortMatter;
  return texts.cite(act.document.id, enough ? stretch : around([clause, ...near(clause, matters)]));
}

/** The whole clause, for acts whose verb says as much as their matter. */
export function citeClause(texts: Texts, act: ActView): Cited {
  const clause = act.clauses[0]?.span ?? act.trigger.span;
  return texts.cite(
    act.document.id,
    around([
      clause,
      ...near(
        clause,
        act.matters.map(({ span }) => span),
      ),
    ]),
  );
}

/** Matters that follow the clause closely; one elsewhere in the text would draw in what lies between. */
function near([start, end]: Span, matters: readonly Span[]): Span[] {
  return matters.filter((matter) => matter[0] >= start - 40 && matter[0] <= end + 40);
}

function around(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

export function actorOf({ actor }: ActView): Actor {
  const people = actor.people.map(({ name }) => name);
  return { names: people.length > 0 ? people : actor.bodies.map(({ name }) => name), countries: actor.countries };
}
