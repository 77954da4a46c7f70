/** Acts of a coding against gold: matched one to one where triggers overlap, the right kind first. */

import type { Act, Coding } from '../../src/coding/types.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { Tally } from './tally.js';
import { type Gold, type GoldAct, type GoldParty, listOf } from './types.js';
import { bare, isSameName, locate, plain } from './words.js';

type Pair = { readonly gold: GoldAct; readonly act: Act };

export function scoreActs(gold: Gold, raw: string, coding: Coding | null, tally: Tally): void {
  const clean = plain(coding?.document.text ?? '');
  const acts = coding?.acts ?? [];
  const pairs = pairUp(gold.acts, acts, (act) => placesOfGold(raw, clean, act));
  for (const { gold: wanted, act } of pairs) if (!wanted.optional) scorePair(wanted, act, coding, tally);
  const found = new Set(pairs.map((p) => p.gold));
  for (const missed of gold.acts.filter((g) => !g.optional && !found.has(g))) {
    for (const figure of ['act.found', 'act.kinded', 'act.strict']) tally.miss(figure);
    tally.say('missed', JSON.stringify(missed.trigger), missed.kind);
  }
  const used = new Set(pairs.map((p) => p.act));
  for (const extra of acts.filter((a) => !used.has(a))) {
    for (const figure of ['act.found', 'act.kinded', 'act.strict']) tally.extra(figure);
    tally.say('extra', JSON.stringify(clean.slice(...extra.trigger)), extra.kind);
  }
}

function placesOfGold(raw: string, clean: string, gold: GoldAct): Span[] {
  const main = locate(raw, clean, gold.trigger, gold.n ?? 1);
  const others = (gold.alt_triggers ?? []).map((alt) =>
    typeof alt === 'string' ? locate(raw, clean, alt, 1) : locate(raw, clean, alt.trigger, alt.n ?? 1),
  );
  return [main, ...others].filter((span) => span !== null);
}

/** Best pairs first: the same kind, then required before optional, then in order. */
function pairUp(golds: readonly GoldAct[], acts: readonly Act[], places: (gold: GoldAct) => Span[]): Pair[] {
  const possible = golds.flatMap((gold, i) => {
    const spans = places(gold);
    return acts.flatMap((act, j) => {
      if (!spans.some((span) => overlaps(span, act.trigger))) return [];
      return [{ gold, act, order: [isKind(gold, act) ? 0 : 1, gold.optional ? 1 : 0, i, j] }];
    });
  });
  possible.sort((a, b) => compare(a.order, b.order));
  const taken = new Set<GoldAct | Act>();
  return possible.filter(({ gold, act }) => {
    if (taken.has(gold) || taken.has(act)) return false;
    taken.add(gold).add(act);
    return true;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function isKind(gold: GoldAct, act: Act): boolean {
  return [gold.kind, ...(gold.also ?? [])].includes(act.kind);
}

function scorePair(gold: GoldAct, act: Act, coding: Coding | null, tally: Tally): void {
  tally.hit('act.found');
  const kind = isKind(gold, act);
  const actor = isParty([gold.actor, ...listOf(gold.actor_alt)], act.actor.countries);
  const recipient = isParty([gold.recipient, ...listOf(gold.recipient_alt)], act.recipient.countries);
  if (kind) tally.hit('act.kinded');
  else tally.wrong('act.kinded');
  if (kind && actor && recipient) tally.hit('act.strict');
  else tally.wrong('act.strict');
  tally.share('act.kind', kind);
  tally.share('act.actor', actor);
  tally.share('act.recipient', recipient);
  scoreSpeakerAndMatter(gold, act, coding, tally);
  const trigger = JSON.stringify(gold.trigger);
  if (!kind) tally.say('kind', trigger, 'gold', gold.kind, 'got', act.kind);
  if (!actor) tally.say('actor', trigger, 'gold', gold.actor?.countries, 'got', act.actor.countries);
  if (!recipient) tally.say('recipient', trigger, 'gold', gold.recipient?.countries, 'got', act.recipient.countries);
}

function isParty(allowed: readonly (GoldParty | undefined)[], countries: readonly string[]): boolean {
  const got = [...countries].sort().join();
  return allowed.some((party) => party !== undefined && [...(party.countries ?? [])].sort().join() === got);
}

function scoreSpeakerAndMatter(gold: GoldAct, act: Act, coding: Coding | null, tally: Tally): void {
  const speaker = gold.actor?.person;
  if (speaker) {
    const names = act.actor.people.map((id) => coding?.people.find((p) => p.id === id)?.name ?? '');
    const isRight = names.some((name) => isSameName(name, speaker));
    tally.share('act.speaker', isRight);
    if (!isRight) tally.say('speaker', JSON.stringify(gold.trigger), 'gold', speaker, 'got', names.join());
  }
  const heads = (gold.matter_heads ?? []).map(bare);
  if (heads.length > 0) {
    const words = act.matters.flatMap((m) => bare(plain(m.text)).split(' '));
    const isRight = heads.some((head) => words.some((word) => isInflected(head, word)));
    tally.share('act.matter', isRight);
    if (!isRight) tally.say('matter', JSON.stringify(gold.trigger), 'gold', heads.join(), 'got', words.join(' '));
  }
}

/** "accélérer" and "accélère": long words may differ in their last two letters. */
function isInflected(head: string, word: string): boolean {
  return word === head || (head.length > 4 && word.startsWith(head.slice(0, -2)));
}
