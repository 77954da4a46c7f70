/** The shapes that datelines come in, as patterns with groups `place`, `day`, and for the agency as named beside each. */

const place = String.raw`(?<place>\p{Lu}(?:[\p{L}\p{M}'’ -]|(?<=\b\p{L}{1,2})\.){1,40}(?:,\s(?!le\s)\p{Lu}[\p{L}.''’ -]{2,30}?(?!\p{L}))?(?:\s\([\p{L} .'-]{3,25}\))?(?!\p{L}))`;
const day = String.raw`(?<day>(?:(?:le|on|ngày)\s)?(?:\p{L}{3,9}\.?,?\s)?(?:\d{1,2}(?:er|st|nd|rd|th)?\.?\s(?:de\s)?\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:,?\s(?:de\s)?\d{4})?)`;
const agency = String.raw`(?:\((?<brackets>[^()]{2,60})\)|\/(?<slashes>[\p{L} .-]{2,20})\/)`;
/** Dashes of every length, in any number, perhaps after a full stop; or a colon. */
const rule = String.raw`(?:\s*[.,:]?\s*[-–—―‒−]{1,3}\s*|\s*:\s+)`;

/** MOSCOW, April 11 (Agency) – · Moscou (Agence) - · MOSCOW, April 11. /TASS/. · (Agence) - */
export const withAgency = new RegExp(
  String.raw`^(?:${place}[.,]?\s*)?(?:${day}[.,]?\s*)?${agency}(?:${rule}|\s*:(?=\p{Lu})|\s*\.\s+|\s+(?=\p{Lu})|\s*$)`,
  'u',
);
/** BAKU, Azerbaijan, May 3. Trend: · Baku, May 3, AZERTAC */
export const agencyLast = new RegExp(
  String.raw`^${place},\s${day}[.,]\s(?<last>[\p{L}]{3,12})(?:${rule}|\s*\.\s+|\s*$)`,
  'u',
);
/** HANOI, Sept. 4 – · Koulouba, le 4 mars 2024 – · Paris, le 3 mai 2024 (alone on its line) */
export const withDay = new RegExp(
  String.raw`^${place},?\s(?:the\s)?${day}\s*(?:${rule}|(?<stop>\.)\s+(?=["«“]?\p{Lu})|\.?\s*$)`,
  'u',
);
/** NDEL - L'ambassadeur … · (PCV) - M. … */
export const agencyFirst =
  /^(?:(?<bare>\p{Lu}[\p{L}+ ]{1,20})|\((?<inBrackets>\p{Lu}{2,8})\))\s*[-–—―]{1,3}\s+(?=["«“]?\s?\p{Lu})/u;
/** TASS, August 1. The minister … */
export const agencyDay = new RegExp(
  String.raw`^(?<bare>\p{Lu}[\p{L}+ ]{1,20}),\s${day}(?:\.\s+|${rule})(?=["«“]?\p{Lu})`,
  'u',
);
/** AKP Phnom Penh, le 25 janvier …: the agency before the place. */
export const agencyPlace = /^(?<agency>\p{Lu}{2,8})\s(?=\p{Lu}\p{Ll})/u;
/** CHANGSHA - Le ministre …: capitals before a dash are a place that no table holds, or a kicker. Either goes. */
export const capitals =
  /^\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+){0,3}\s+[-–—―]{1,2}\s+(?=["«“]?\s?\p{Lu}(?:\p{Ll}|['’\s]))/u;
/** … – Sputnik. Vladimir …: the agency after the dateline's own dash. */
export const agencyAfter = /^(?<after>\p{Lu}[\p{L}+ ]{1,20}?)(?:\.|\s?:|\s[-–—―]{1,3})\s+(?=["«“]?\s?\p{Lu})/u;
/** The Kremlin, Moscow · Washington, D.C. (alone on its line) */
export const placeAlone =
  /^(?:[\p{Lu}][\p{L}.'’ -]{1,40}, )?(?<place>\p{Lu}[\p{L}.'’ -]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20})?)$/u;
/** ALGER - L'Algérie … · BEIJING: President … */
export const placeOnly = new RegExp(
  String.raw`^${place}(?:\s*[-–—―]{1,3}\s+|\s+[-–—―]{1,3}\s*|\s*:\s+)(?=["«“‘']?\s?[\p{Lu}\d])`,
  'u',
);
