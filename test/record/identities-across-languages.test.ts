/** Spellings of one person, body or arrangement in several languages and scripts, of countries that the samples do not hold. */

import { expect, test } from 'vitest';
import type { Body, Mechanism } from '../../src/coding/types.js';
import { listPeople } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { codingOf, documentOf, person } from './fixtures.js';

/** One line, one person. */
const people: readonly (readonly [country: string, ...names: string[]])[] = [
  ['KAZ', 'Kassym-Jomart Tokaïev', 'Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев'],
  ['UKR', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Володимир Зеленський'],
  ['RUS', 'Sergueï Choïgou', 'Sergei Shoigu', 'Сергей Шойгу'],
  ['RUS', 'Vladimir Poutine', 'Vladimir Putin', 'Владимир Путин', 'Путин Владимир', 'Vladimir Vladimirovich Putin'],
  ['RUS', 'Sergueï Lavrov', 'Sergey Lavrov', 'LAVROV, Sergei'],
  ['RUS', 'Sergueï Lebedev'],
  ['CHN', 'Xi Jinping', '习近平'],
  ['CHN', 'Wang Yi', '王毅'],
  ['CHN', 'Wang Qishan'],
  ['KOR', 'Kim Min-jae', 'Kim Minjae'],
  ['VNM', 'Đặng Minh Khôi', 'Dang Minh Khoi', 'Dang Minh Khoy', 'DANG MINH KHOI'],
  ['VNM', 'Nguyễn Phú Trọng', 'Nguyen Phu Trong'],
  ['VNM', 'Nguyễn Phú Trung'],
  ['VNM', 'Lý Thái Tổ', 'Ly Thai To'],
  ['SAU', 'Mohammed ben Salmane', 'Mohammed bin Salman'],
  ['MAR', 'Nasser Bourita', 'ناصر بوريطة'],
  ['HUN', 'Péter Szijjártó', 'Peter Szijjarto'],
  ['TUR', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ['NOR', 'Ali Hassan Berg', 'Ali Berg'],
  ['EST', 'Ali Karim Berg'],
];

onBothDatabases('identities across languages', (opened) => {
  test('people are one in every spelling, and no two are taken to be one', async () => {
    const record = opened();
    for (const [n, [country, ...names]] of people.entries()) {
      for (const [m, name] of names.entries()) {
        const document = documentOf(`d${n}x${m}`);
        await record.read(
          document,
          codingOf(document, { people: [person('p1', name, country, [{ level: 'minister', title: 'minister' }])] }),
        );
      }
    }
    const rows = await record.db.selectFrom('entityNames').select(['name', 'entityId']).execute();
    const entityOf = new Map(rows.map(({ name, entityId }) => [name, entityId]));
    const found = people.map(([, ...names]) => new Set(names.map((name) => entityOf.get(name))));
    expect(people.filter((_, n) => found[n]?.size !== 1)).toEqual([]);
    expect((await listPeople(record.db, { limit: 100 })).total).toBe(people.length);
  });

  test('bodies are one across languages; others of the same country or kind are not', async () => {
    const record = opened();
    const bodies: readonly (readonly [Body['kind'], ...string[]])[] = [
      [
        'ministry',
        'ministère algérien des Affaires étrangères',
        'Algerian Foreign Ministry',
        'Ministry of Foreign Affairs of Algeria',
      ],
      ['ministry', 'ministère de l’Agriculture', 'Ministry of Agriculture'],
      ['ministry', 'Ministry of Energy and Mines', 'ministère de l’Énergie et des Mines'],
      ['ministry', 'ministère de l’Énergie'],
      ['parliament', 'Assemblée nationale', 'Algerian National Assembly', 'Parlement algérien'],
      ['committee', 'commission des Affaires étrangères', 'Committee on Foreign Affairs'],
      ['committee', 'commission de la Défense', 'Defence Committee'],
    ];
    for (const [n, [kind, ...names]] of bodies.entries()) {
      for (const [m, name] of names.entries()) {
        const document = documentOf(`b${n}x${m}`);
        const body = { id: 'b1', name, kind, country: 'DZA', parent: null, mentions: [[0, 4]] as const };
        await record.read(document, codingOf(document, { bodies: [body as unknown as Body] }));
      }
    }
    const rows = await record.db.selectFrom('entityNames').select(['name', 'entityId']).execute();
    const entityOf = new Map(rows.map(({ name, entityId }) => [name, entityId]));
    const found = bodies.map(([, ...names]) => new Set(names.map((name) => entityOf.get(name))));
    expect(bodies.filter((_, n) => found[n]?.size !== 1)).toEqual([]);
    expect(new Set(entityOf.values()).size).toBe(bodies.length);
  });

  test('a partnership is one in every translation, and another when its level or its countries differ', async () => {
    const record = opened();
    const told = [
      ['partenariat stratégique intégral', 'VNM'],
      ['partenariat stratégique global', 'VNM'],
      ['comprehensive strategic partnership with Japan', 'VNM'],
      ['всеобъемлющее стратегическое партнерство', 'VNM'],
      ['đối tác chiến lược toàn diện', 'VNM'],
      ['strategic partnership', 'VNM'],
      ['comprehensive strategic partnership', 'PHL'],
    ] as const;
    for (const [n, [name, country]] of told.entries()) {
      const document = documentOf(`m${n}`);
      const mechanism = {
        id: 'm1',
        name,
        kind: 'partnership',
        countries: ['JPN', country],
        mentions: [[0, 4]] as const,
      };
      await record.read(document, codingOf(document, { mechanisms: [mechanism as unknown as Mechanism] }));
    }
    const rows = await record.db
      .selectFrom('mentions')
      .select(['documentId', 'entityId'])
      .orderBy('documentId')
      .execute();
    const [first, ...others] = rows.map(({ entityId }) => entityId);
    expect(others.map((id) => id === first)).toEqual([true, true, true, true, false, false]);
  });
});
