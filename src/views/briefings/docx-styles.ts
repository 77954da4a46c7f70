/** Fonts and spaces of a briefing in Word. Liberation Sans and Arial are equally wide, so pages break alike everywhere. */

import type { IStylesOptions } from 'docx';

const font = 'Arial';

export function styles(language: string): IStylesOptions {
  const heading = (size: number, before: number, color: string) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: { before, after: 30 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 18, language: { value: language } },
        paragraph: { spacing: { after: 20, line: 245 } },
      },
      title: { run: { font, size: 28, bold: true, color: '111111' }, paragraph: { spacing: { after: 40 } } },
      heading1: heading(21, 110, '1F4E79'),
      heading2: heading(18, 40, '444444'),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { font, size: 18, color: '555555' },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Normal',
        run: { size: 16 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
    ],
  };
}
