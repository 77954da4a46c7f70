/** A gold annotation of one document: the fields that the scores look at. */

export type GoldParty = { readonly person?: string; readonly countries?: readonly string[] };

export type GoldAct = {
  readonly trigger: string;
  readonly n?: number; // which occurrence of the trigger in the raw text, from 1
  readonly alt_triggers?: readonly (string | { readonly trigger: string; readonly n?: number })[];
  readonly kind: string;
  readonly also?: readonly string[];
  readonly actor?: GoldParty;
  readonly actor_alt?: GoldParty | readonly GoldParty[];
  readonly recipient?: GoldParty;
  readonly recipient_alt?: GoldParty | readonly GoldParty[];
  readonly matter_heads?: readonly string[];
  readonly optional?: boolean;
};

export type GoldPerson = {
  readonly name: string;
  readonly also_names?: readonly string[];
  readonly country: string | null;
  readonly level?: string;
  readonly level_also?: string | readonly string[];
  readonly optional?: boolean;
};

export type GoldContact = {
  readonly kind: string;
  readonly kind_also?: string | readonly string[];
  readonly date?: string | null;
  readonly date_also?: readonly string[];
  readonly date_alt?: string | readonly string[];
  readonly countries?: readonly string[];
  readonly recalled?: boolean;
  readonly optional?: boolean;
};

export type Gold = {
  readonly id: string;
  readonly acts: readonly GoldAct[];
  readonly people?: readonly GoldPerson[];
  readonly contacts?: readonly GoldContact[];
};

export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
