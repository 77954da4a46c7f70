/** What the contact readers share: the table of words, and one telling of a contact before tellings are joined. */

import { z } from 'zod';
import type { Span } from '../../text/span.js';
import type { ContactKind, ContactStatus, Edtf, ParticipantRole, Party, Place, VisitForm } from '../types.js';

const words = z.array(z.string());
export const contactKinds = ['meeting', 'call', 'visit', 'session', 'ceremony', 'correspondence'] as const;
const role = z.enum(['host', 'guest', 'head', 'co-chair', 'member', 'unspecified']);

const entrySchema = z.strictObject({
  id: z.string(),
  lemma: words,
  kind: z.enum(contactKinds),
  reflexive: z.boolean().optional(),
  subject: role.optional(),
  object: role.optional(),
  /** Words of which one must hang on it (nouns), or prepositions that bring in the partner (verbs). */
  with: words.optional(),
  /** Words of which none may hang on it ("échanges commerciaux" are no contact), or be the object of a verb ("received aid"). */
  without: words.optional(),
  wants: words.optional(),
  /** Prepositions that bring in partners besides the usual ones, however far behind: "a reception in Lima for the minister". One makes the noun a contact, as `with` does. */
  partners: words.optional(),
  /** Prepositions that bring in partners besides, and make the noun no contact by themselves: "a courtesy visit to the president". */
  also: words.optional(),
  place: words.optional(),
  /** The verb tells a contact only where somebody is asked to it and the place is named: "a invité A à venir à Lima", not "est venu saluer". */
  asked: z.boolean().optional(),
  /** The verb tells a contact only where a country or city is named: "visiter le Chili", not "visiter une usine". */
  placed: z.boolean().optional(),
  /** The verb tells a contact only with somebody as object or partner: "a échangé avec le ministre". */
  party: z.boolean().optional(),
  /** Only whoever hangs on the verb itself takes part: "spoke to the minister". */
  direct: z.boolean().optional(),
  /** Two who are the subject are enough: "A et B ont discuté de la pêche". */
  mutual: z.boolean().optional(),
  /** Told only in the passive: "was greeted by the minister", not "greeted the minister on the feast". */
  passive: z.boolean().optional(),
  /** Words of which none may stand in the clause behind the verb ("saw Lima as a partner"), or in the sentence of the noun. */
  unless: words.optional(),
  /** Said in the passive of who is told to come to one of these houses: "was invited to the Foreign Ministry". */
  houses: words.optional(),
  /** Only people, or a delegation, can do it: "reached Lima", which aid does, too. */
  somebody: z.boolean().optional(),
  /** The one who travels is the object: "a tour that took him to Lima". */
  carried: z.boolean().optional(),
  /** Which day of a stay the verb tells: "arriver" the first, "quitter" the last. */
  day: z.enum(['first', 'last']).optional(),
  /** Whoever does it stays, and those sent travel: "sends a delegation to Lima". */
  sent: z.boolean().optional(),
  /** What it tells is only proposed: "invited him to Lima". */
  proposes: z.boolean().optional(),
  /** Said in the passive of who is to come: "est attendu à Lima". */
  awaited: z.boolean().optional(),
  /** No clause may follow: "called on the king", not "called on the king to act". */
  plain: z.boolean().optional(),
  /** Verbs that may follow all the same: "called on the minister to bid farewell". */
  errands: words.optional(),
  /** The verb tells a contact only where people of two countries do it together: "a été signé par A et B", "A a remis les vaccins à B". */
  both: z.boolean().optional(),
  /** Of those, what is a ceremony of its own, besides the talk of the same people: "witnessed the signing". */
  rite: z.boolean().optional(),
  /** Each named guest of another country has a ceremony of his own: "received the credentials of A, of Norland, and B, of Estmark". */
  each: z.boolean().optional(),
  /** Held by the state where it takes place: « a assisté aux obsèques à Lima ». */
  there: z.boolean().optional(),
  /** Partners sit down together: « s'est réuni avec A et B » is one contact. */
  atOnce: z.boolean().optional(),
  /** "on a visit" behind the guest makes it his visit: "will host A on a state visit". */
  hosting: z.boolean().optional(),
  /** Only with this word right behind it that brings in no place: "was called in today". */
  particle: z.string().optional(),
  /** Only as a finite verb: "a vu le ministre", not "de voir le ministre". */
  finite: z.boolean().optional(),
  /** The verb tells a contact only with one of these as object: "a présenté ses lettres de créance". */
  things: words.optional(),
  /** The noun only says how people spoke ("au téléphone"); the clause says who. */
  setting: z.boolean().optional(),
  /** The noun tells a contact only where it says what somebody was: "A a été l'hôte de B". */
  predicate: z.boolean().optional(),
  /** The noun tells a contact only as what a verb holds: "held consultations", not "in consultation with". */
  held: z.boolean().optional(),
  /** The noun stands for one sitting more of those told before: "The fourth is to be held in Lima". */
  another: z.boolean().optional(),
  /** The noun tells a contact only where the text has named such a body of both sides before: "The commission will meet in Lima". */
  known: z.boolean().optional(),
  /** Where nobody is named with the noun, the two sides of the text are meant: "The signing took place in Lima". */
  ofSides: z.boolean().optional(),
  /** The noun tells a contact only where two countries stand before it: "the Norland-Estmark Business Forum". */
  pair: z.boolean().optional(),
  /** Nor as what one of these does: "took note of the protest". */
  unheld: words.optional(),
  /** "a note of protest": part of a summons that its sentence tells. */
  served: z.boolean().optional(),
  /** The noun tells a contact only as what one of these verbs holds: "held the third Joint Commission". */
  heldBy: words.optional(),
  /** The noun tells a contact only as the next one of those who met: "la prochaine édition". */
  next: z.boolean().optional(),
  /** The noun may mean a standing thing: "the level of political dialogue" is no sitting, "the third round of the dialogue" is. */
  standing: z.boolean().optional(),
  /** The noun may name a meeting as well as a call: "entretien". */
  loose: z.boolean().optional(),
});

/** data/languages/<code>/contacts.yaml */
export const contactWordsSchema = z.strictObject({
  verbs: z.array(entrySchema),
  nouns: z.array(entrySchema),
  forms: z.record(z.enum(['state', 'official', 'working', 'private', 'transit']), words),
  holders: words,
  /** "ended with a meeting", "presided over the session": prepositions, each with the verbs that have a contact behind it. */
  carries: z.record(z.string(), words).default({}),
  /** "a eu lieu", "took place": the object of a verb that says that the subject happened. */
  happens: words,
  /** "The commission will convene in Lima": verbs of a body that sits. */
  sits: words.default([]),
  /** "will meet", "is to meet": what stands before the verb of a sitting still to come. */
  wills: words.default([]),
  /** "the inaugural session": adjectives that count as ordinals do. */
  counted: words.default([]),
  /** "the Joint Commission will meet": words for a body of both sides. */
  shared: words.default([]),
  /** "the talks that they held": pronouns that stand for the contact in the clause behind it. */
  relatives: words,
  /** "une série d'entretiens": nouns that only count the contacts behind them. */
  counts: words.default([]),
  /** "the last time a minister was in Lima": nouns of a time that the end of the sentence dates. */
  times: words.default([]),
  /** "a call on Monday": days that nobody calls on. */
  weekdays: words.default([]),
  hours: words.default([]),
  /** "On the same day": what makes a day that of one more contact. */
  same: words.default([]),
  /** "It will take place in Lima": pronouns of the contact told right before. */
  itself: words.default([]),
  /** "the Joint Commission (JC)": nouns of bodies that sit, whose short names stand in brackets. */
  bodies: words.default([]),
  /** "The last meeting in this format": whoever met before. */
  formats: words.default([]),
  /** "la rencontre remonte à 2019": verbs that say when the subject happened. */
  dated: words.default([]),
  /** "a mené d'autres entretiens": qualities of several contacts of which nobody says with whom. */
  unnamed: words.default([]),
  /** "gave a dinner for A": verbs that hold a meal, and no other contact. */
  treats: words.default([]),
  /** "a accordé une audience à A": verbs by which a host gives a contact to a guest. */
  grants: words.default([]),
  remote: words,
  /** "arrived for talks": prepositions that bring in what somebody came for. */
  aims: words,
  partners: words,
  between: words,
  company: words,
  addressed: words,
  agents: words,
  /** "over the phone": prepositions before what people speak by. */
  means: words.default([]),
  places: words,
  /** "in Lima on a visit": prepositions that say what somebody is there for. */
  errands: words.default([]),
  /** "came to the palace on a farewell visit": verbs of whoever calls. */
  comers: words.default([]),
  /** "dropped by to see A": verbs of whoever comes for what an infinitive says. */
  calls: words.default([]),
  sees: words.default([]),
  /** "a meeting with A and another with B": stands for one more contact. */
  another: words.default([]),
  /** "left Lima after a visit": verbs of whoever goes, and words before the visit that is over. */
  quits: words.default([]),
  ends: words.default([]),
  /** "arrived for a three-day visit", "ended a two-day visit": verbs of its first and of its last day. */
  starts: words.default([]),
  /** « La prochaine est prévue à Lima »: what stands for a sitting like the one told before. */
  standing: words.default([]),
  /** « Les experts s'étaient réunis »: those who prepare a sitting, and verbs of those who sit. */
  delegates: words.default([]),
  gathers: words.default([]),
  /** « a eu l'occasion de rencontrer A »: nouns of what somebody had, and so did. */
  chances: words.default([]),
  /** « Il y avait également vu B »: words for the place told right before. */
  there: words.default([]),
  /** "the two men": phrases for the two who were named last. */
  pairs: words.default([]),
  /** « où l'attendait B »: verbs of whoever is there for a guest. */
  awaits: words.default([]),
  /** "The guest arrived yesterday": verbs of a day before the news. */
  arrivals: words.default([]),
  /** "returned home today after a visit": verbs of a day that is not the visit's. */
  returns: words.default([]),
  finishes: words.default([]),
  /** "in Lima as part of a visit": words before the visit of somebody who is there. */
  within: words.default([]),
  /** "the bearer of a message": who has one with them hands it over. */
  bearers: words.default([]),
  /** "charged to deliver a message": verbs of whoever is sent with one, and of handing it over. */
  charged: words.default([]),
  hands: words.default([]),
  /** "en visite dans le pays": the country of whoever is host. */
  home: words.default([]),
  frames: words,
  /** "s'entretenir en tête-à-tête": what brings in how people met. */
  manners: words.default([]),
  /** Of the frames, those before what is no one occasion: "dans le cadre du dialogue". */
  vague: words.default([]),
  /** "the third round of the dialogue": nouns that count the sittings of a standing thing. */
  rounds: words.default([]),
  /** "a tour of Africa": nouns of several visits, none without its place. */
  tours: words.default([]),
  /** "a dinner in honour of A": what brings in for whom it is given. */
  honours: words.default([]),
  /** "suivi d'un dîner": participles of what comes before or behind. */
  followed: words.default([]),
  /** "began a visit on Monday", "ended it on Friday": verbs of the first and of the last day of what they hold. */
  opens: words.default([]),
  closes: words.default([]),
  /** "the soil of Norland", "the Norlandian capital": where somebody comes to, by the country that the noun is of. */
  grounds: words.default([]),
  /** "the election of 3 May": what happened on its own day, and is no contact. */
  events: words.default([]),
  /** "is on the programme": what is still to come. */
  programmes: words.default([]),
  /** "the session of the joint commission": of two sides, and nobody else. */
  joint: words.default([]),
  after: words,
  /** Of those before what went before, the ones that bring in the news where a text opens: "following talks with A". */
  fresh: words.default([]),
  before: words,
  further: words,
  apart: words.default([]),
  /** "was received by A and by B": prepositions that part those whom they bring in, where said again. */
  repeats: words.default([]),
  /** "met jointly with the ministers of A and B": one contact of all. */
  together: words.default([]),
  /** "a trilateral meeting": of three, the side whose text it is among them. */
  threes: words.default([]),
  /** "regular meetings": what happens again and again. */
  habitual: words.default([]),
  /** "is in Lima": prepositions of where somebody is. */
  stays: words.default([]),
  /** "will be in Lima again": words behind a preposition that say so between the verb and the place. */
  returning: words.default([]),
  /** "while in Lima": what stands before the preposition. */
  whiles: words.default([]),
  /** "is due in Lima": said of somebody who is still to come. */
  due: words.default([]),
  /** "calls on": what brings in whoever is called on. */
  upon: words.default([]),
  beside: words,
  /** Of these, what tells who was there at a ceremony: "was signed in the presence of A". */
  present: words.default([]),
  about: words,
  ahead: words,
  done: words,
  attended: words.default([]),
  /** Verbs behind which an infinitive is done where they are of the past: "a pu rencontrer". */
  enabled: words.default([]),
  /** "son intention de rencontrer A": nouns that put an infinitive ahead. */
  intents: words.default([]),
  /** "Il s'agit de A et B": how a sentence opens that names those whom the one before it told of. */
  listed: words.default([]),
  /** "B presented hers as well": what tells of one envoy more, where a sentence before told of credentials. */
  chained: words.default([]),
  /** « tour à tour », « avec chacun des »: phrases that make one talk of each of those whose credentials were told. */
  turns: words.default([]),
  /** "trois ambassadeurs": guests whom a text may first count and then list. */
  envoys: words.default([]),
  /** « Celui du Chili, A, … »: how a sentence opens that tells one of those counted before. */
  standIns: words.default([]),
  /** "invited B to take part in the forum": verbs of who goes there. */
  attending: words.default([]),
  /** "invited B to the forum": gatherings of many, and the words that ask to them. */
  gatherings: words.default([]),
  inviting: words.default([]),
  /** "A delegation is in Lima": nouns for people who travel together and need no name. */
  delegations: words.default([]),
  /** "la visite à venir": words that put a contact ahead only where they hang on it; "est venu en visite" does not. */
  coming: words.default([]),
  planned: words,
  /** "is fixed for 3 May": verbs that put the subject of their passive ahead. */
  fixed: words.default([]),
  /** "The call follows their meeting in May": verbs of what comes after another contact, and those that do so with "after". */
  follows: words.default([]),
  comes: words.default([]),
  /** « la tenue de la session est prévue en mai »: nouns of the contact's being held. */
  holdings: words.default([]),
  /** « la prochaine réunion du comité de suivi »: nouns of those who sit, where nothing tells of others. */
  organs: words.default([]),
  /** « le premier ministre européen à se rendre au Kenya »: of whom no other went before. */
  firsts: words.default([]),
  /** « a été convoqué pour jeudi »: verbs by which somebody is called to a day. */
  callers: words.default([]),
  /** « le sommet Russie-Afrique »: of more states than one. */
  continents: words.default([]),
  /** « ont pris fin »: what a verb says that something came to. */
  fins: words.default([]),
  /** « fait suite à celui du 3 mai »: pronouns of another contact. */
  others: words.default([]),
  /** « une nouvelle rencontre »: one more of those who met. */
  anew: words.default([]),
  /** "The visit begins on 20 May": verbs that say when their subject is. */
  begins: words,
  announced: words,
  /** "their last meeting": possessives of both. */
  theirs: words,
  proposed: words,
  /** "handed B an invitation to visit": nouns of what B is asked with, and verbs of whoever is asked. */
  invitations: words.default([]),
  /** "invited each other": both are asked. */
  mutual: words.default([]),
  gets: words.default([]),
  /** "invited him a fortnight ago": what puts a day behind. */
  ago: words.default([]),
  /** "was put off to 15 May": prepositions before the new day. */
  until: words.default([]),
  cancelled: words,
  postponed: words,
  /** "A visit, arranged for May, was cancelled": what says for when something had been set. */
  set: words.default([]),
  /** "No date has been set for the visit": nouns of when it is to be. */
  dateNouns: words.default([]),
  /** "was moved to May": verbs of another day, where a first one was told. */
  moved: words.default([]),
  recalled: words,
});
export type ContactWords = z.output<typeof contactWordsSchema>;
export type ContactEntry = z.output<typeof entrySchema>;

export type Side = { readonly party: Party; readonly role: ParticipantRole };

/**
 * How firmly a telling speaks of a contact: `told` as news, `named` in passing but with a partner, `pointed` at with a bare
 * noun ("la rencontre"), which opens no contact of its own.
 */
export type Grade = 'told' | 'named' | 'pointed';

/**
 * After what a sitting of nobody named is one more: a `session` of known sides, the mere `mention` of one, any `talk`, or a `text` of two sides
 * ("The Joint Commission will meet in Lima").
 */
export type Again = 'session' | 'mention' | 'talk' | 'text';

/** One place where the text speaks of a contact. */
export type Telling = {
  readonly kind: ContactKind;
  /** The word fits a meeting and a call alike. */
  readonly loose: boolean;
  readonly form: VisitForm | null;
  readonly date: Edtf | null;
  /** The first day of a tour of which this is a later place: "will leave on Thursday for Norland and Estmark". */
  readonly after?: Edtf | null;
  /** A weekday without a date, 1 Monday … 7 Sunday: a day of its own. */
  readonly weekday: number | null;
  readonly place: Place | null;
  readonly sides: readonly Side[];
  readonly status: ContactStatus;
  readonly grade: Grade;
  /** The words look back: a pluperfect, "sa dernière visite". */
  readonly back: boolean;
  /** "Les entretiens de A avec B ont porté sur …": the sentence is about it, whatever its verb. */
  readonly topic: boolean;
  /** "The meeting was attended by …": whoever is named was there, too. */
  readonly attended: boolean;
  /** "a également rencontré": one more contact besides those told before. */
  readonly further: boolean;
  /** Of a visit: whether its date is the first or the last day, and how many days it takes: "a entamé lundi une visite de trois jours". */
  readonly day?: 'first' | 'last' | null;
  readonly length?: number | null;
  /** "a reçu trois ambassadeurs": who the others are the next sentence has to tell. */
  readonly open?: boolean;
  /** "The previous round", "the last meeting in this format": of those of whom something told before was. */
  readonly again?: Again;
  /** The state where it takes place is host: "attended the funeral in Lima". */
  readonly there?: boolean;
  /** "Their previous talk": of the way in which those met of whom the text reports, where the word leaves it open. */
  readonly previous?: boolean;
  /** "During the talks, the two sides …": something was said there. */
  readonly occasion: boolean;
  readonly sentence: number;
  readonly span: Span;
  readonly because: string;
};
