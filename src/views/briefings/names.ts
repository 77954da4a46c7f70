/** Languages and formats of briefings, as plain values, so that the web app can use them too. */

export const briefingLanguages = ['fr', 'en'] as const;
export type BriefingLanguage = (typeof briefingLanguages)[number];

/** By the ending of their files. */
export const briefingFormats = ['md', 'html', 'docx'] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

export const fileTypes: Readonly<Record<BriefingFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
