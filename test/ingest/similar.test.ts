import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDuplicate, sameParticulars, signature, similarity } from '../../src/ingest/similar.js';
import { answer, sentence } from './support.js';

const text = Array.from(
  { length: 20 },
  (_, at) => `${sentence} ${answer} Point ${at} de l’ordre du jour numéro ${at * 7}.`,
).join(' ');

test('similarity of a text with itself is 1, whatever its case, accents and punctuation', () => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[.,]/g, ' ;');
  expect(similarity(signature(text), signature(plain))).toBe(1);
});

test('similarity of a lightly edited reprint is above the line', () => {
  const edited = text
    .replace('cinquante générateurs', 'une cinquantaine de générateurs')
    .replace('mardi', 'le mardi 3 mars');
  expect(similarity(signature(text), signature(edited))).toBeGreaterThan(nearDuplicate);
});

test('similarity of two texts on two matters is below the line', () => {
  const other = 'The two sides reviewed fisheries, and agreed that patrols would exchange their timetables each month.';
  expect(similarity(signature(text), signature(`${other} ${answer}`))).toBeLessThan(nearDuplicate);
});

const telegram = (name: string, country: string, year: number) =>
  `À l’occasion de la fête nationale, le président a adressé à ${name}, président de ${country}, un message de félicitations. ` +
  `Il lui souhaite plein succès dans sa tâche et forme des vœux pour le progrès de ${country}. Les deux pays, liés depuis ${year}, ` +
  'entretiennent une coopération exemplaire dans tous les domaines, et le président a dit sa volonté de la renforcer encore.';

test('sameParticulars tells two telegrams of one form apart, by names or by figures', () => {
  const first = telegram('Jean Norois', 'Norland', 1962);
  expect(sameParticulars(first, telegram('Paul Estvan', 'Estmark', 1962))).toBe(false);
  expect(sameParticulars(first, telegram('Jean Norois', 'Norland', 1974))).toBe(false);
});

test('sameParticulars holds a reprint for the same, with other spellings, with a name less or more', () => {
  const first = telegram('Jean Norois', 'Norland', 1962);
  expect(sameParticulars(first, telegram('Jean Noroi', 'Norland', 1962))).toBe(true);
  expect(sameParticulars(first, first.slice(0, 200))).toBe(true);
  expect(sameParticulars(first, `${first} L’agence Xinhua l’a repris.`)).toBe(true);
});

test('a text without words is like nothing, not even itself', () => {
  expect(similarity(signature('…'), signature('…'))).toBe(0);
});

test('signature gives 128 unsigned numbers, the same every time', () => {
  expect([...signature('Norland thanked Estmark').slice(0, 3)]).toEqual([
    ...signature('Norland thanked Estmark').slice(0, 3),
  ]);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (any) => signature(any).length === 128 && similarity(signature(any), signature(any)) <= 1,
    ),
  );
});

test('similarity is the same both ways and stays within 0 and 1', () => {
  const words = fc.array(fc.constantFrom('le', 'ministre', 'a', 'dit', 'oui', 'non'), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [signature(a.join(' ')), signature(b.join(' '))];
      const alike = similarity(one, other);
      return alike === similarity(other, one) && alike >= 0 && alike <= 1;
    }),
  );
});
