/** Who can act in a document, and the table of words that stand for them. */

import { z } from 'zod';
import type { Word } from '../../language/types.js';
import type { Mentions } from '../mentions/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Country, Party } from '../types.js';

const words = z.array(z.string());

/** data/languages/<code>/parties.yaml */
export const partyWordsSchema = z.strictObject({
  both: words,
  bothPlural: words,
  bothSubject: words.default([]),
  two: words,
  /** "les trois ministres". */
  three: words.default([]),
  stand: words,
  /** "the Kingdom", alone and in capitals: which countries are one. */
  polities: z.record(z.string(), words).default({}),
  own: words,
  possessives: words,
  /** Of these, "his host": one owner, and one who is his; "their envoys": several owners. */
  possessivesOfOne: words.default([]),
  possessivesOfSeveral: words.default([]),
  /** "the delegation": one told as known. */
  articles: words.default([]),
  /** "a delegation from Norland", "Norland's delegation": whose, besides the genitive. */
  origins: words.default([]),
  /** Who is of the other side by the word alone: "his counterpart". */
  counterparts: words.default([]),
  /** "His Majesty", "Her Excellency": somebody by the honour alone; and those that only a head of state has. */
  honours: words.default([]),
  royal: words.default([]),
  /** "A and his host": somebody of the other side than A. */
  opposites: words.default([]),
  /** "the two envoys": of one host who received two, the guests. */
  guests: words.default([]),
  /** "The delegation": a group that a text tells by its country or leader, and then by the noun alone. */
  bands: words.default([]),
  /** "a delegation headed by A": verbs of whoever leads others. */
  leads: words.default([]),
  talks: words,
  pronouns: z.strictObject({
    singular: words,
    plural: words,
    latter: words,
    /** "celui-ci": the one named just before, who did not speak. */
    nearest: words.default([]),
    speaker: words,
    speakerInQuotes: words.default([]),
    relative: words,
    /** "celui du Chili": who holds the post named before. */
    samePost: words.default([]),
    /** Of the singular ones those that mean a woman, or a man. */
    feminine: words.default([]),
    masculine: words.default([]),
  }),
  /** Words beside a name that show a woman, or a man: "Mme", "ambassadrice", "M.". */
  women: words.default([]),
  men: words.default([]),
  texts: words,
  /** Texts in which somebody speaks: "une lettre dans laquelle le roi félicite". */
  letters: words.default([]),
  /** ", a move that the minister welcomed": nouns that sum up what was told before. */
  remarks: words.default([]),
  /** "received a call from B, congratulating him": whoever sent it speaks. */
  receives: words.default([]),
  according: words,
  accordingFirst: words.default([]),
  /** "in the view of the minister": whose it is speaks. */
  opinions: words.default([]),
  /** The prepositions before these. */
  opinionsOpen: words.default([]),
  takesBe: words.default([]),
  occasions: words.default([]),
  holders: words.default([]),
  seizes: words.default([]),
  /** What a verb of another sense needs to be one: "mettre à profit". */
  seizedTo: words.default([]),
  impersonal: words.default([]),
  /** "it was noted that": pronouns that may mean nobody. */
  nobody: words.default([]),
  /** "Et d'ajouter que": before an infinitive that goes on with what somebody said. */
  goesOn: words.default([]),
  permits: words.default([]),
  /** What two have together: "that ties be deepened" is for both to do. */
  shared: words.default([]),
  /** "hopes to see Norland join": what is wished is done by the one seen. */
  sees: words.default([]),
  demonstratives: words.default([]),
  undergoes: words.default([]),
  /** "gave an assurance that": who says so vouches for what will be done, whoever does it. */
  vouches: words.default([]),
  /** What a text calls itself that somebody delivers, and the words before who does: "Remarks by". */
  speeches: words.default([]),
  delivered: words.default([]),
  /** "Joint": of several; the offices of which a heading names one for each of them, up to the word that tells when. */
  jointly: words.default([]),
  speakers: words.default([]),
  deliveredWhen: words.default([]),
  /** "our", "my": besides "I" and "we", of whoever speaks. */
  ownWords: words.default([]),
  /** "souhaite que ses entreprises bénéficient de": what one side gains the other is to give. */
  gains: words.default([]),
  /** "je crois que": in the first person these only soften what is said. */
  opines: words.default([]),
  /** "Quant à la ministre, elle …": what stands before whom the pronoun behind means. */
  topicFirst: words.default([]),
  /** What is done to whoever stands behind it: "the killing of Norlanders". */
  harms: words.default([]),
  /** Verbs and nouns of a guest who comes or goes: "il est venu", "à sa sortie d'audience". */
  visits: words.default([]),
  /** Verbs whose object is the guest: "a reçu l'ambassadeur". */
  hosts: words.default([]),
  /** "would like to thank": who wishes to say it says it. */
  wishesToSay: words.default([]),
  /** "asked him to convey his thanks": who asks thanks. */
  asksToPass: words.default([]),
  conveys: words.default([]),
  /** "a transmis les remerciements du roi": by these one brings what another says. */
  relays: words.default([]),
  /** Nouns of people, where the text names only one of that country: "Norland's chief diplomat"; and articles of anybody. */
  persons: words.default([]),
  anyone: words.default([]),
  /** What somebody did or said: "concern over Norland's remarks" is about Norland. */
  doings: words.default([]),
  /** What stands between two: "regrets the delays" is said of the other side. */
  grievances: words.default([]),
  /** "au nom de": for whom somebody speaks. */
  behalf: words.default([]),
  /** "A l'a affirmé", "cette position a été exprimée par A": who told what stands before. */
  tellsBack: words.default([]),
  toldNouns: words.default([]),
  /** "par la voix de son ambassadeur": through whom a country is heard. */
  voices: words.default([]),
  /** "ses services", "leurs experts": whoever works for the one who speaks. */
  staff: words.default([]),
  /** "les partenaires du Norland": whoever they are, not Norland. */
  allies: words.default([]),
  /** By what stands before a phrase: with whom, by whom, to whom; where or when; and also what suffers it. */
  prepositions: z.strictObject({
    with: words,
    by: words,
    to: words,
    /** Of a message: from whom it is. */
    from: words.default([]),
    where: words.default([]),
    suffers: words.default([]),
  }),
  sequence: words,
  purpose: words,
  contrast: words,
});
export type PartyWords = z.output<typeof partyWordsSchema>;

/** What holds for the whole document while its sentences are read. */
export type Scene = {
  readonly trees: readonly Tree[];
  readonly mentions: Mentions;
  /** The two countries whose contact the document tells, the publisher's first where it is one of them. */
  readonly sides: readonly Country[];
  /** The country from whose side the text is told, when it is one of the two. */
  readonly home: Country | null;
  /** The country that meets several others one after the other, or null. */
  readonly hub: Country | null;
  /** Groups of more than two that met with no host, each by its countries in order (find-pairs.ts). */
  readonly peers: ReadonlySet<string>;
  readonly words: PartyWords;
};

/** What has been said so far: who "il" and "ils" are. Moves on with each act. */
export type Discourse = {
  /** The last party of one person or country that acted. */
  single: Party | null;
  /** The last party of several that acted, or both sides. */
  several: Party | null;
  /** The two countries of which one last spoke to the other. */
  pair: readonly Country[] | null;
  /** Whom somebody was last said to have received. */
  guest: Party | null;
  /** Who summoned the envoy of whose summons the text tells. */
  summoner: Party | null;
  /** Whom the last invitation, offer or request went to: who answers it. */
  asked: Party | null;
  /** Who speaks in the quotation that is open. */
  quoted: Party | null;
  /** Who delivers the text, where it is a speech. */
  readonly author: Party | null;
  /** Whom "son homologue" and "ce dernier" meant: noted as who speaks, he would be the next time the other one's counterpart. */
  readonly meant: Map<Word, Party>;
};

/** Before anything was said. */
export function noTalk(single: Party | null = null, author: Party | null = null): Discourse {
  return {
    single,
    several: null,
    pair: null,
    guest: null,
    summoner: null,
    asked: null,
    quoted: null,
    author,
    meant: new Map(),
  };
}

/** A scene of other sides, built in one place, as all that is read at every word: copies of another place are slower to read. */
export function withSides(scene: Scene, sides: Scene['sides']): Scene {
  const { trees, mentions, home, hub, peers, words: told } = scene;
  return { trees, mentions, sides, home, hub, peers, words: told };
}

export const nobody: Party = { people: [], bodies: [], countries: [] };
