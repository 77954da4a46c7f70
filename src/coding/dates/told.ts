/** What a reader makes of one catch, before relation and neighbours are looked at. */

import type { Span } from '../../text/span.js';
import type { Edtf } from '../types.js';
import type { Scene } from './scene.js';
import type { Caught, DateAnchor, DateKind, DateModifier, DateRelation, When } from './types.js';
import { toEdtf, toTimex } from './write-when.js';

export type Told = {
  readonly kind: DateKind;
  readonly when: When | null; // null for durations, sets, and days that cannot be known
  readonly value: string;
  readonly edtf: Edtf | null;
  readonly stated: boolean;
  readonly anchor: DateAnchor | null;
  readonly modifier?: DateModifier;
  readonly relation?: DateRelation;
  readonly weekday?: number;
  readonly parts?: readonly { readonly span: Span; readonly told: Told }[];
};

/** A reader gets one catch and the scene; null means that the catch is no date after all. */
export type Reader = (caught: Caught, scene: Scene) => Told | null;

/** A date whose words say it all. */
export function stated(when: When, caught: Caught): Told {
  return {
    kind: 'date',
    when,
    value: toTimex(when),
    edtf: toEdtf(when),
    stated: true,
    anchor: null,
    ...extras(caught),
  };
}

/** A date that something else had to help with. */
export function implied(when: When, anchor: DateAnchor | null, caught: Caught): Told {
  return { ...stated(when, caught), stated: false, anchor };
}

/** A date that cannot be placed: only its shape is known. */
export function unplaced(value: string, caught: Caught): Told {
  return { kind: 'date', when: null, value, edtf: null, stated: false, anchor: null, ...extras(caught) };
}

function extras(caught: Caught): Pick<Told, 'modifier' | 'relation' | 'weekday'> {
  const { mod, relation, weekday } = caught.values;
  return {
    ...(mod ? { modifier: mod as DateModifier } : {}),
    ...(relation ? { relation: relation as DateRelation } : {}),
    ...(weekday ? { weekday: Number(weekday) } : {}),
  };
}
