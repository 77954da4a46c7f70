/** Languages a briefing can be written in. */

export const briefingLanguages = ['fr', 'en'] as const;
export type BriefingLanguage = (typeof briefingLanguages)[number];
