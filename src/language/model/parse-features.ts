// biome-ignore-all lint/style/noNonNullAssertion: every index is a word's, the root's or "no word"; see parse-state.ts
/** A parser state in, feature keys for the next move and for an arc's label out. */

import { key } from './hash.js';
import type { ParseState } from './parse-state.js';

/** Upper bound of the keys that either function writes. */
export const maxParseKeys = 128;

const near = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7];

/** Steps from one word to another on a scale that grows coarse; 9 at most. */
export function distance(from: number, to: number): number {
  const gap = to > from ? to - from : from - to;
  return gap <= 10 ? (near[gap] as number) : gap < 20 ? 8 : 9;
}

/** @returns number of keys written. */
export function fillMoveKeys(state: ParseState, keys: Int32Array): number {
  const { words, stack, size, left1, left2, right1, right2, labels, lefts, rights, labelSets } = state;
  const { count, lower, lemma, upos, fine, agree, tagSet, commas, content, verbAhead } = words;
  const none = count + 1;
  const s0 = size > 0 ? (stack[size - 1] as number) : none;
  const s1 = size > 1 ? (stack[size - 2] as number) : none;
  const s2 = size > 2 ? (stack[size - 3] as number) : none;
  const b0 = state.next;
  const b1 = b0 < count ? b0 + 1 : none;
  const b2 = b0 + 1 < count ? b0 + 2 : none;
  const b3 = b0 + 2 < count ? b0 + 3 : none;
  const w0 = lower[s0]!,
    w1 = lower[s1]!,
    wb = lower[b0]!,
    wb1 = lower[b1]!;
  const l0 = lemma[s0]!,
    l1 = lemma[s1]!,
    lb = lemma[b0]!;
  const f0 = fine[s0]!,
    f1 = fine[s1]!,
    f2 = fine[s2]!,
    fb = fine[b0]!,
    fb1 = fine[b1]!,
    fb2 = fine[b2]!;
  const u0 = upos[s0]!,
    u1 = upos[s1]!,
    ub = upos[b0]!,
    ub1 = upos[b1]!,
    ub2 = upos[b2]!;
  const s0l = left1[s0]!,
    s0r = right1[s0]!,
    s0l2 = left2[s0]!,
    s0r2 = right2[s0]!;
  const s1l = left1[s1]!,
    s1r = right1[s1]!,
    s1r2 = right2[s1]!,
    b0l = left1[b0]!,
    b0l2 = left2[b0]!;
  const d0 = distance(s0, b0),
    d1 = distance(s1, s0);
  const comma0 = Math.min(3, commas[b0]! - commas[s0]!),
    comma1 = Math.min(3, commas[s0]! - commas[s1]!);
  const v0 = lefts[s0]! * 8 + rights[s0]!,
    v1 = lefts[s1]! * 8 + rights[s1]!,
    vb = lefts[b0]!;
  let n = 0;
  keys[n++] = key(200, 0);
  keys[n++] = key(201, w0, f0);
  keys[n++] = key(202, f0);
  keys[n++] = key(203, l0);
  keys[n++] = key(204, w1, f1);
  keys[n++] = key(205, f1);
  keys[n++] = key(206, l1);
  keys[n++] = key(207, wb, fb);
  keys[n++] = key(208, fb);
  keys[n++] = key(209, lb);
  keys[n++] = key(210, wb1, fb1);
  keys[n++] = key(211, fb1);
  keys[n++] = key(212, lower[b2]!, fb2);
  keys[n++] = key(213, f2, f1);
  keys[n++] = key(214, l0, lb);
  keys[n++] = key(215, l0, fb);
  keys[n++] = key(216, f0, lb);
  keys[n++] = key(217, f0, fb);
  keys[n++] = key(218, l1, l0);
  keys[n++] = key(219, l1, f0);
  keys[n++] = key(220, f1, l0);
  keys[n++] = key(221, f1, f0);
  keys[n++] = key(222, f1, fb);
  keys[n++] = key(223, l1, fb, f0);
  keys[n++] = key(224, f0, fb, fb1);
  keys[n++] = key(225, f1, f0, fb);
  keys[n++] = key(226, f2, f1, f0);
  keys[n++] = key(227, fb, fb1, fb2);
  keys[n++] = key(228, ub1, ub2, upos[b3]!);
  keys[n++] = key(229, f0, d0, fb);
  keys[n++] = key(230, l0, d0);
  keys[n++] = key(231, lb, d0);
  keys[n++] = key(232, f1, d1, f0);
  keys[n++] = key(233, l1, v1);
  keys[n++] = key(234, f0, v0, fb);
  keys[n++] = key(235, f1, v1, f0);
  keys[n++] = key(236, l0, v0);
  keys[n++] = key(237, lb, vb);
  keys[n++] = key(238, fb, vb, f0);
  keys[n++] = key(239, f0, fine[s0l]!, fb);
  keys[n++] = key(240, f0, fine[s0r]!, fb);
  keys[n++] = key(241, f1, fine[s1r]!, f0);
  keys[n++] = key(242, f1, fine[s1l]!, f0);
  keys[n++] = key(243, f0, fine[b0l]!, fb);
  keys[n++] = key(244, l0, labels[s0l]!, lower[s0l]!);
  keys[n++] = key(245, f0, labels[s0r]!, fb);
  keys[n++] = key(246, f1, labels[s1r]!, f0);
  keys[n++] = key(247, fb, labels[b0l]!, lower[b0l]!);
  keys[n++] = key(248, f0, labels[s0l2]!, labels[s0l]!);
  keys[n++] = key(249, f0, labels[s0r2]!, labels[s0r]!);
  keys[n++] = key(250, f1, labels[s1r2]!, labels[s1r]!);
  keys[n++] = key(251, fb, labels[b0l2]!, labels[b0l]!);
  keys[n++] = key(252, l1, labelSets[s1]!);
  keys[n++] = key(253, f1, labelSets[s1]!, f0);
  keys[n++] = key(254, f0, labelSets[s0]!, fb);
  keys[n++] = key(255, l0, labelSets[s0]!);
  // The preposition of the stack top, with the two words that may take it.
  keys[n++] = key(256, l1, lower[s0l]!, u0);
  keys[n++] = key(257, lemma[s2]!, lower[s0l]!, u0);
  keys[n++] = key(258, u1, lower[s0l]!, u0);
  keys[n++] = key(259, f0, agree[s0]!, agree[b0]!);
  keys[n++] = key(260, f1 * 64 + f0, agree[s1]!, agree[s0]!);
  keys[n++] = key(261, f0 * 64 + fb, agree[s0]!, agree[b0]!);
  keys[n++] = key(262, tagSet[s0]!, tagSet[b0]!);
  keys[n++] = key(263, tagSet[s1]!, tagSet[s0]!);
  keys[n++] = key(264, tagSet[s0]!, fb);
  keys[n++] = key(265, f0, tagSet[b0]!);
  keys[n++] = key(266, f0, fb, comma0);
  keys[n++] = key(267, f1, f0, comma1);
  keys[n++] = key(268, comma0 * 4 + comma1, fb, ub1);
  keys[n++] = key(269, w0, wb);
  keys[n++] = key(270, f0, wb, fb1);
  keys[n++] = key(271, f1, wb, f0);
  keys[n++] = key(272, u0, ub, lower[b1]!);
  keys[n++] = key(273, f2, f0, fb);
  keys[n++] = key(274, wb, wb1);
  keys[n++] = key(275, u1, lower[s1r]!, f0);
  keys[n++] = key(276, l1, lower[s1r]!, f0);
  keys[n++] = key(277, f1, fine[s1r]!, labels[s1r]! * 8 + comma1);
  // Coordination and enumeration: what comes after the next word, beside what waits on the stack.
  const c0 = lower[s0l]!;
  const c1 = lower[s1l]!;
  const c2 = lower[left1[s2]!]!;
  const nc = content[b1]!;
  const fc = fine[nc]!;
  const same = (c0 === wb1 ? 4 : 0) + (c1 === wb1 ? 2 : 0) + (c2 === wb1 ? 1 : 0);
  const alike = (f0 === fc ? 4 : 0) + (f1 === fc ? 2 : 0) + (f2 === fc ? 1 : 0);
  const ahead = verbAhead[b0]! * 2 + verbAhead[b1]!;
  keys[n++] = key(280, fb, f0, fc);
  keys[n++] = key(281, wb, f0 * 64 + f1, fc);
  keys[n++] = key(282, wb, same, f0 * 64 + f1);
  keys[n++] = key(283, wb, alike * 8 + same, u0 * 32 + u1);
  keys[n++] = key(284, fb, alike * 8 + same);
  keys[n++] = key(285, wb, ahead, f0);
  keys[n++] = key(286, fb, ahead, f0 * 64 + f1);
  keys[n++] = key(287, l0, lemma[nc]!, fb);
  keys[n++] = key(288, f1, c1 === c0 ? 1 : 0, f0 * 4 + (labels[s0l]! & 3));
  keys[n++] = key(289, lower[b2]!, wb, fb1);
  keys[n++] = key(290, wb, wb1, f0);
  keys[n++] = key(291, f1, fc, fb);
  return n;
}

/** Keys for the label of the arc head → dependent that `move` is about to make. */
export function fillLabelKeys(state: ParseState, head: number, dependent: number, keys: Int32Array): number {
  const { words, left1, left2, right1, right2, labels, labelSets, stack, size } = state;
  const { lower, lemma, upos, fine, agree, tagSet, commas, count } = words;
  const none = count + 1;
  const side = dependent < head ? 0 : 1;
  const fh = fine[head]!,
    fd = fine[dependent]!,
    lh = lemma[head]!,
    ld = lemma[dependent]!;
  const uh = upos[head]! * 2 + side,
    ud = upos[dependent]!;
  const dl = left1[dependent]!,
    dl2 = left2[dependent]!,
    dr = right1[dependent]!,
    hl = left1[head]!,
    hr = right1[head]!;
  const hl2 = left2[head]!,
    hr2 = right2[head]!;
  const gap = distance(head, dependent) * 2 + side;
  const comma = Math.min(2, Math.abs(commas[head]! - commas[dependent]!));
  const caseWord = lower[dl]!,
    below = size > 2 ? (stack[size - 3] as number) : none;
  const before = dependent > 0 ? dependent - 1 : none;
  const after = dependent + 1 < count ? dependent + 1 : none;
  const hs = fh * 2 + side;
  let n = 0;
  keys[n++] = key(300, hs);
  keys[n++] = key(301, hs, fd);
  keys[n++] = key(302, lh, side, fd);
  keys[n++] = key(303, ld, hs);
  keys[n++] = key(304, lh, ld, side);
  keys[n++] = key(305, ld);
  keys[n++] = key(306, lower[dependent]!, uh);
  keys[n++] = key(307, caseWord, uh, ud);
  keys[n++] = key(308, caseWord, lh, fd);
  keys[n++] = key(309, caseWord, ld, uh);
  keys[n++] = key(310, lower[dl2]!, caseWord, uh * 32 + ud);
  keys[n++] = key(311, labels[dl]!, labels[dr]!, hs * 64 + fd);
  keys[n++] = key(312, labels[hl]!, labels[hr]!, hs * 64 + fd);
  keys[n++] = key(313, labelSets[head]!, hs, fd);
  keys[n++] = key(314, labelSets[head]!, lh, ud);
  keys[n++] = key(315, labelSets[dependent]!, hs, fd);
  keys[n++] = key(316, gap, hs, fd);
  keys[n++] = key(317, comma, hs, fd);
  keys[n++] = key(318, agree[head]!, agree[dependent]!, hs * 64 + fd);
  keys[n++] = key(319, tagSet[head]!, tagSet[dependent]!, side);
  keys[n++] = key(320, tagSet[dependent]!, hs);
  keys[n++] = key(321, tagSet[head]!, side, fd);
  keys[n++] = key(322, fine[before]!, hs, fd);
  keys[n++] = key(323, fine[after]!, hs, fd);
  keys[n++] = key(324, lower[before]!, uh, ud);
  keys[n++] = key(325, lower[after]!, uh, ud);
  keys[n++] = key(326, lower[hl]!, uh, ud);
  keys[n++] = key(327, fine[below]!, hs, fd);
  keys[n++] = key(328, lower[dr]!, uh, ud);
  keys[n++] = key(329, labels[hl2]!, labels[hl]!, uh * 32 + ud);
  keys[n++] = key(330, labels[hr2]!, labels[hr]!, uh * 32 + ud);
  keys[n++] = key(331, fine[dl]!, hs, fd);
  keys[n++] = key(332, lh, caseWord, side);
  keys[n++] = key(333, tagSet[dependent]!, caseWord, uh);
  return n;
}
