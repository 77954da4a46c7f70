import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/ingest/clean-text.js';
import { answer, sentence, tables } from './support.js';

const clean = (source: string, title: string | null = null) => cleanText({ source }, title, tables);

describe('cleanText keeps the sentences of the body, once each, in order', () => {
  test('and takes off dateline, sign-off and stray bars', () => {
    const found = clean(`Norville (VNA) - ${sentence}\n\n${answer} | \n\nLa séance a été levée. – VNA`);
    expect(found.text).toBe(`${sentence}\n${answer}\nLa séance a été levée.`);
    expect(found.dateline).toEqual({ place: 'Norville', country: null, agency: 'VNA', date: null });
  });

  test('and keeps a captioned picture apart, with its credit gone', () => {
    const found = clean(`${sentence}\n\nVue de la rencontre à Norville. Photo : VNA\n\n${answer}`);
    expect(found.text).toBe(`${sentence}\n${answer}`);
    expect(found.captions).toEqual(['Vue de la rencontre à Norville.']);
    expect(found.credited).toEqual(['VNA']);
  });

  test('and takes a credited paragraph that repeats a sentence for the caption it is', () => {
    const found = clean(`${sentence.replace('mardi ', '')} Photo: NDEL. |\n${answer}\n${sentence}`);
    expect(found.text).toBe(`${answer}\n${sentence}`);
    expect(found.captions).toEqual([sentence.replace('mardi ', '')]);
  });

  test('and parts a caption from the text that follows its credit in one paragraph', () => {
    const found = clean(`Les deux ministres à Norville. Photo: NDEL. | ${sentence}`);
    expect(found.text).toBe(sentence);
    expect(found.captions).toEqual(['Les deux ministres à Norville.']);
  });

  test('and drops a paragraph printed twice', () => {
    expect(clean(`${sentence}\n${answer}\n${sentence}`).text).toBe(`${sentence}\n${answer}`);
  });

  test('and, of a lead and a paragraph that says it again in more words, keeps the paragraph', () => {
    const longer = `${sentence.slice(0, -1)}, a annoncé le porte-parole du gouvernement de Norland dans un communiqué.`;
    expect(clean(`${sentence}\n${answer}\n${longer}`).text).toBe(`${answer}\n${longer}`);
  });

  test('and keeps two sentences that differ in what they say', () => {
    const refused = answer.replace('a promis d’envoyer', 'a refusé de livrer').replace('juin', 'mai');
    expect(clean(`${answer}\n${refused}`).text).toBe(`${answer}\n${refused}`);
  });

  test('and takes off the headline that the title repeats', () => {
    const title = 'Le ministre de Norland reçoit son homologue';
    expect(clean(`${title}\n\n${sentence}`, title).text).toBe(sentence);
  });

  test('and keeps a first sentence that tells in other words what the title tells', () => {
    const title = 'Le ministre de Norland s’entretient avec le président d’Estmark, Jean Orlov';
    const told = 'Le ministre de Norland s’est entretenu aujourd’hui avec le président d’Estmark, Jean Orlov.';
    expect(clean(`${told}\n\n${sentence}`, title).text).toBe(`${told}\n${sentence}`);
  });

  test('and takes a first line that reads like a headline for the title where none is known', () => {
    const found = clean(`Norland et Estmark se parlent\n\n${sentence}\n${answer}`);
    expect(found.headline).toBe('Norland et Estmark se parlent');
    expect(found.text).toBe(`${sentence}\n${answer}`);
  });

  test('and keeps a first line that is a sentence', () => {
    expect(clean(`Les ministres se sont vus.\n\n${sentence}`).headline).toBeNull();
  });

  test('and drops what stands below the sign-off', () => {
    const below =
      'Une autre nouvelle du jour\nLe festival de Norville a réuni plus de dix mille personnes cette année.';
    expect(clean(`${sentence}\n${answer} -VNA\n${below}`).text).toBe(`${sentence}\n${answer}`);
  });

  test('but keeps a second dispatch below a sign-off', () => {
    const found = clean(`Hanoï (VNA) - ${sentence} -VNA\nMoscou (VNA) - ${answer} -VNA`);
    expect(found.text).toBe(`${sentence}\n${answer}`);
  });

  test("but keeps a text that stands below its agency's name", () => {
    expect(clean(`Une visite à Norville\nVNA\n${sentence}\n${answer}`).text).toContain(`${sentence}\n${answer}`);
  });

  test('and drops share bars, tags and related links', () => {
    const around = `Partager sur Facebook\n${sentence}\nLire aussi : Une autre visite\n${answer}\nTags: visite\nArticles connexes\nUn autre titre de page`;
    expect(clean(around).text).toBe(`${sentence}\n${answer}`);
  });

  test('and joins lines that were broken at a fixed width', () => {
    const wrapped = `${sentence} ${answer}`.replace(/(.{50,70}) /g, '$1\n');
    expect(clean(wrapped).text).toBe(`${sentence} ${answer}`);
  });

  test('and leaves the abbreviation of a unit at the end of a line', () => {
    expect(clean(`${sentence}\nLa vitesse est de 300 km/h.`).text).toContain('300 km/h.');
  });
});

test.each(['./.', ' /.', '. - AFP', '. – TASS/XX', ' (Xinhua)', '.-Petra', '\nFIN', '\n-END-', '\nAD/ADL/ASB'])(
  'cleanText takes off the sign-off "%s"',
  (signoff) => {
    const body = `${sentence}\n${answer.slice(0, -1)}`;
    expect(clean(`${body}${signoff.startsWith('.') ? '' : '.'}${signoff}`).text).toBe(`${body}.`);
  },
);

test('cleanText takes place and day that stand below a communiqué for its dateline', () => {
  const found = clean(`${sentence}\n${answer}\nParis, le 3 mai 2024`);
  expect(found.text).toBe(`${sentence}\n${answer}`);
  expect(found.dateline).toEqual({ place: 'Paris', country: 'FRA', agency: null, date: '2024-05-03' });
});

describe('cleanText takes off what real pages print around a text:', () => {
  const body = `${sentence}\n${answer}`;

  test.each([
    [
      'kicker, headline and day above a dispatch',
      `Norland-Estmark\n\nLe ministre reçoit son homologue\n\n3 mai 2024\n\nNorville, 3 mai 2024 (AIB)-${body}`,
    ],
    [
      'an agency named below the headline',
      `Entretien à Norville entre les deux ministres\n\n( Xinhua )\n\n27.03.2014 à 08h21\n\n${body}`,
    ],
    [
      'an end mark with questions to the reader below',
      `${body} Fin\nVous avez une question, une remarque ? Contactez\nnotre rédaction par e-mail`,
    ],
    ['a time stamp before the dateline', `[26/03/2014 15:56:14] Paris (AFP) ${body}`],
    ['whoever passed it on before the dateline', `(MENAFN- Trend News Agency) BAKU, Azerbaijan, December 6. ${body}`],
    [
      'a caption closed by a bar, its credit below',
      `L’ambassadeur de Norland à Estville. |\nPhoto : VNA/CVN |\n${body}`,
    ],
    [
      'a form for comments',
      `${body}\nRéagir à cet article\nVotre commentaire\nPseudonyme\nLes dernières réactions (0)`,
    ],
    ['an agency and initials below', `${body}\n\nAgence d’Information du Burkina\n\nSZ/ata`],
    ['a source line', `${body}\nSource: Agence de presse Xinhua`],
    ['a byline', `By Trend\n\nBy Jane Roe\n\n${body}`],
  ])('%s', (_, page) => {
    expect(clean(page).text).toBe(body);
  });

  test('and never a paragraph that only lacks its full stop', () => {
    const open = `${sentence} Il a parlé de la visite`;
    expect(clean(`${open}\n${answer}`).text).toBe(`${open}\n${answer}`);
  });
});

test('cleanText knows whose text it is from a source line', () => {
  expect(clean(`${sentence}\nSource: Xinhua`).agencies.map(({ id }) => id)).toEqual(['xinhua']);
});

test('cleanText takes the title and number that stand for a picture off its caption', () => {
  const found = clean(`Visite à Norville - ảnh 1Les deux ministres à Norville. Photo: VNA\n${sentence}`);
  expect(found.captions).toEqual(['Les deux ministres à Norville.']);
});

test('cleanText keeps short sentences that stand above a place name', () => {
  const short = 'Les ministres se sont vus.\nIls ont parlé.';
  expect(clean(`${short}\nParis - ${sentence}`).text).toBe(`${short}\nParis - ${sentence}`);
});

test('cleanText gives no text for a page of menus', () => {
  expect(clean('Accueil\nPartager\n© Norland').text).toBe('');
});
