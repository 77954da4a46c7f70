/** A gathered briefing and a day in, what is new since then out, latest first. */

import type { Day } from '../../../record/store/schema.js';
import type { BriefChange, BriefCommitment, BriefFormula, BriefPerson } from '../types.js';

export type Gathered = {
  readonly people: readonly BriefPerson[];
  readonly commitments: readonly BriefCommitment[];
  readonly wording: readonly BriefFormula[];
};

/** Posts first said after the day, commitments that moved, and formulas that came in. */
export function gatherChanges({ people, commitments, wording }: Gathered, since: Day): BriefChange[] {
  const posts = people.flatMap(({ name, country, posts }): BriefChange[] => {
    const [post] = posts.filter(({ status, firstSaid }) => status === 'held' && (firstSaid ?? '') > since);
    return post ? [{ kind: 'post', day: post.firstSaid, name, country, post }] : [];
  });
  const changes: BriefChange[] = [
    ...posts,
    ...commitments
      .filter(({ weight }) => weight >= 0)
      .map((commitment): BriefChange => ({ kind: 'commitment', day: movedOn(commitment), commitment })),
    ...wording.flatMap((formula): BriefChange[] => [{ kind: 'formula', day: formula.firstDay, formula }]),
  ];
  return changes
    .filter(({ day }) => day !== null && day > since)
    .sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
}

function movedOn({ steps }: BriefCommitment): Day | null {
  return steps.at(-1)?.day ?? null;
}
