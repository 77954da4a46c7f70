import { expect, it } from 'vitest';
import { mendNonGrata } from '../../../src/coding/syntax/mend-non-grata.js';
import { arcsOf, sentenceOf } from './tree-of.js';

it('mendNonGrata hangs whoever declares on the verb, and "persona non grata" beside it', () => {
  const arcs = arcsOf(
    mendNonGrata(
      sentenceOf('déclaré/VERB/root/0 persona/NOUN/obj/1 non/ADV/advmod/4 grata/VERB/conj/1 Oslo/PROPN/obl:agent/4'),
    ),
  );
  expect(arcs).toContain('persona xcomp déclaré');
  expect(arcs).toContain('grata flat persona');
  expect(arcs).toContain('Oslo obl:agent déclaré');
});
