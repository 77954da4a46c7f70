/** An address in, a readout of its own in French out, always the same: no two are reprints of each other. */

import { share } from './publishers.js';

const countries = ['du Maroc', 'de Norvège', 'du Vietnam', 'de Russie', 'de Chine', 'du Canada', 'du Pérou', 'du Mali'];
const matters = [
  'la livraison des vaccins',
  'la construction du port',
  'la pose des rails',
  'l’ouverture de la ligne aérienne',
  'la vente de blé',
  'l’accord sur la pêche',
  'la formation des douaniers',
  'l’étude du climat',
];
const syllables = ['ba', 'ro', 'ti', 'len', 'mar', 'sou', 'ka', 'del', 'vi', 'nor', 'ghi', 'pe'];

export function textOf(url: string, isCorrected: boolean): string {
  const pick = <T>(values: readonly T[], salt: string): T => values[Math.floor(share(url + salt) * values.length)] as T;
  const name = (salt: string) => capital([1, 2, 3].map((n) => pick(syllables, `${salt}${n}`)).join(''));
  const [host, guest] = [pick(countries, 'host'), pick(countries, 'guest')];
  const days = isCorrected ? 'trois' : 'deux';
  const paragraphs = [
    `Le ministre des Affaires étrangères ${host}, M. ${name('a')} ${name('b')}, a reçu lundi l’ambassadeur ${guest}, M. ${name('c')} ${name('d')}.`,
    `Il a promis d’accélérer ${pick(matters, 'one')} et a remercié son hôte de son soutien à ${pick(matters, 'two')} (dossier ${Math.floor(share(`${url}file`) * 1e6)}).`,
    `Les deux parties ont salué ${pick(matters, 'three')}. La visite à ${name('e')} durera ${days} jours.`,
    ...Array.from(
      { length: 3 },
      (_, at) =>
        `À ${name(`f${at}`)}, M. ${name(`g${at}`)} a demandé ${Math.floor(share(`${url}n${at}`) * 900)} places pour ${pick(matters, `m${at}`)}.`,
    ),
  ];
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
