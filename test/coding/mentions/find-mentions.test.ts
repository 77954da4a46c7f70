import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions, loadEntityTables } from '../../../src/coding/mentions/index.js';
import type { Analysed } from '../../../src/language/types.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

const tables = loadEntityTables(nodeFiles());

function read(text: string, more: { language?: string; side?: string; title?: string } = {}) {
  const document = { text, language: 'fr', side: null, title: null, captions: [], ...more };
  return findMentions({ document, sentences: [] } as unknown as Analysed, tables);
}

function countriesOf(text: string, language = 'fr') {
  return read(text, { language }).countries.map(({ span, country, form }) => [text.slice(...span), country, form]);
}

test('findMentions reads countries by name, adjective, people, capital, organisation and house', () => {
  expect(
    countriesOf('Le Kremlin et l’ONU saluent les Algériens, la partie vietnamienne, Pékin et les États-Unis.'),
  ).toEqual([
    ['Kremlin', 'RUS', 'metonym'],
    ['ONU', 'UNO', 'organisation'],
    ['Algériens', 'DZA', 'people'],
    ['vietnamienne', 'VNM', 'adjective'],
    ['Pékin', 'CHN', 'capital'],
    ['États-Unis', 'USA', 'name'],
  ]);
});

test('findMentions reads two countries from "sino-algérienne"', () => {
  expect(countriesOf('La coopération sino-algérienne')).toEqual([
    ['sino', 'CHN', 'prefix'],
    ['algérienne', 'DZA', 'adjective'],
  ]);
});

test('findMentions reads states by the formal names that credentials give them', () => {
  const text =
    'La République islamique de Mauritanie, la République Algérienne, démocratique et populaire, l’État du Koweït, la République de Chine et la Fédération algérienne de football.';
  expect(countriesOf(text)).toEqual([
    ['République islamique de Mauritanie', 'MRT', 'name'],
    ['République Algérienne, démocratique et populaire', 'DZA', 'name'],
    ['État du Koweït', 'KWT', 'name'],
    ['République de Chine', 'TWN', 'name'],
    ['algérienne', 'DZA', 'adjective'],
  ]);
});

test('findMentions reads names of states whose kind of land is written small', () => {
  const text =
    'Les îles Salomon, la république démocratique du Congo, le royaume du Cambodge, l’île Maurice et le Kosovo.';
  expect(countriesOf(text).map(([, country]) => country)).toEqual(['SLB', 'COD', 'KHM', 'MUS', 'XKX']);
});

test('findMentions reads initials that are small words of French, too', () => {
  const people = (text: string) => read(text).people.map(({ name }) => name);
  for (const initials of ['S.', 'D.', 'L. N.', 'J.-M.', 'D. S.'])
    expect(people(`Le ministre du Nordland, ${initials} Orlov, a reçu l’ambassadeur.`)).toEqual([`${initials} Orlov`]);
  expect(people('Le ministre l’a dit. L’accord sera signé. D’ici là, rien.')).toEqual([]);
});

test('findMentions reads on in a name over the apostrophe of Hebrew and Arabic', () => {
  expect(
    read('L’ambassadeur a remercié le ministre Lior Sa’ar pour son accueil.').people.map(({ name }) => name),
  ).toEqual(['Lior Sa’ar']);
});

test('findMentions knows the pope to be of the Holy See, whatever a text names', () => {
  const { people } = read('Le pape Fabien a reçu le président malien Amadou Diarra.', { side: 'MLI' });
  expect(people.map(({ name, country }) => [name, country])).toEqual([
    ['Fabien', 'VAT'],
    ['Amadou Diarra', 'MLI'],
  ]);
});

test('findMentions leaves alone words that only look like countries', () => {
  expect(
    countriesOf('En Amérique latine, le golfe de Guinée, Air France, et il parle en français au plan indo-pacifique.'),
  ).toEqual([]);
  expect(countriesOf('They told us of the South China Sea.', 'en')).toEqual([]);
});

test('findMentions tells "US" from "us" and "Polish" from "polish"', () => {
  expect(countriesOf('The US and Polish sides told us to polish it.', 'en').map(([words]) => words)).toEqual([
    'US',
    'Polish',
  ]);
});

test('findMentions names a town as a city, which stands for no country', () => {
  expect(countriesOf('La réunion de Genève')).toEqual([['Genève', 'CHE', 'city']]);
});

test('findMentions takes no country from inside a name', () => {
  expect(countriesOf('State Department spokeswoman Victoria Lindqvist spoke.', 'en')).toEqual([
    ['State Department', 'USA', 'metonym'],
  ]);
});

test('findMentions tells own country and accreditation of an ambassador apart', () => {
  const [person] = read('L’ambassadeur du Maroc en Norvège, Karim Tazi, a parlé.').people;
  expect(person?.posts).toMatchObject([
    { title: 'ambassadeur', level: 'ambassador', country: 'MAR', accredited: 'NOR', former: false },
  ]);
});

test('findMentions gives one person all titles that stand before the name', () => {
  const [person] = read(
    'Le Secrétaire général du Parti communiste et Président vietnamien Lê Hông Quân est arrivé.',
  ).people;
  expect(person?.posts.map((post) => [post.level, post.country])).toEqual([
    ['head-of-state', 'VNM'],
    ['party-leader', 'VNM'],
  ]);
});

test('findMentions marks a former office', () => {
  const [person] = read('L’ancien ministre russe de la Santé Oleg Karpov a été reçu.').people;
  expect(person?.posts[0]).toMatchObject({ level: 'minister', former: true });
});

test('findMentions counts spellings, initials and the surname alone as one person', () => {
  const { people } = read(
    'Le ministre Sergueï Karpine a parlé. M. Karpine et S. Karpine sont un. Sergei Karpin aussi.',
  );
  expect(people.map((person) => [person.name, person.mentions.length])).toEqual([
    ['Sergueï Karpine', 3],
    ['Sergei Karpin', 1],
  ]);
});

test('findMentions gives a person of the text the title that the headline prints', () => {
  const { people } = read('Tran Hai Long a remercié les ambassadeurs.', {
    side: 'VNM',
    title: 'Le vice-ministre Tran Hai Long reçoit',
  });
  expect(people).toMatchObject([
    { id: 'p1', name: 'Tran Hai Long', country: 'VNM', posts: [{ level: 'deputy-minister' }], mentions: [[0, 13]] },
  ]);
});

test('findMentions takes in the titles around a name as its full mention', () => {
  const text = 'Hier, le ministre russe Oleg Karpov, chef du parti, a parlé.';
  const [mention] = read(text).personMentions;
  expect(text.slice(...(mention?.span ?? [0, 0]))).toBe('Oleg Karpov');
  expect(text.slice(...(mention?.full ?? [0, 0]))).toBe('ministre russe Oleg Karpov, chef du parti');
});

test('findMentions resolves roles without a name to the person they mean', () => {
  const text =
    'L’ambassadeur du Vietnam Tran Hai Long a vu le vice-ministre russe Oleg Karpov. Le diplomate a parlé, puis le responsable russe.';
  const { titles, people } = read(text);
  const named = (id: string | null) => people.find((person) => person.id === id)?.name;
  expect(titles.map((title) => [text.slice(...title.span), named(title.person)])).toEqual([
    ['Le diplomate', 'Tran Hai Long'],
    ['le responsable russe', 'Oleg Karpov'],
  ]);
});

test('findMentions gives "son homologue" the office of the one named before', () => {
  const [, second] = read(
    'Le ministre vietnamien de la Défense Tran Hai Long et son homologue laotien Bounmy Keovong se sont vus.',
  ).people;
  expect(second).toMatchObject({
    name: 'Bounmy Keovong',
    country: 'LAO',
    posts: [{ level: 'minister', country: 'LAO' }],
  });
});

test('findMentions nests a committee in its chamber', () => {
  const { bodies } = read('La Commission de la défense du Conseil de la Fédération de Russie siège.');
  expect(bodies).toMatchObject([
    { id: 'b1', kind: 'committee', country: 'RUS', parent: 'b2' },
    { id: 'b2', name: 'Conseil de la Fédération de Russie', kind: 'chamber', country: 'RUS', parent: null },
  ]);
});

test('findMentions counts two wordings of one ministry as one body', () => {
  const { bodies } = read(
    'Le ministère russe des Transports a écrit. Le ministère des Transports de Russie attend, et le ministère répond.',
  );
  expect(bodies.map((body) => [body.kind, body.country, body.mentions.length])).toEqual([['ministry', 'RUS', 3]]);
});

test('findMentions counts a partnership in two translations as one mechanism', () => {
  const { mechanisms } = read(
    'Le partenariat stratégique global entre la Chine et le Kenya dure. Ce partenariat stratégique intégral Chine-Kenya compte.',
  );
  expect(mechanisms).toMatchObject([{ kind: 'partnership', countries: ['CHN', 'KEN'] }]);
  expect(mechanisms[0]?.mentions).toHaveLength(2);
});

test('findMentions reads a joint committee as a mechanism and not as a body', () => {
  const { mechanisms, bodies } = read('La Commission mixte algéro-tunisienne s’est réunie ; le comité a conclu.');
  expect(mechanisms).toMatchObject([
    { name: 'Commission mixte algéro-tunisienne', kind: 'commission', countries: ['DZA', 'TUN'] },
  ]);
  expect(bodies).toEqual([]);
});

test('findMentions reads an instrument with its date and countries', () => {
  const { instruments } = read('Le Traité d’amitié franco-allemand du 22 janvier 1963 reste. Des accords suivront.');
  expect(instruments).toMatchObject([{ kind: 'treaty', date: '1963-01-22', countries: ['DEU', 'FRA'] }]);
});

test('findMentions names nothing in a language that has no tables', () => {
  expect(read('Der Außenminister Karl Orlov', { language: 'de' }).people).toEqual([]);
});

test('findMentions keeps every span inside the text and gives the same for the same text', () => {
  const words = [
    'le',
    'ministre',
    'russe',
    'Oleg',
    'Karpov',
    ',',
    'et',
    'du',
    'Vietnam',
    '(AE)',
    'M.',
    '-',
    '’',
    '\n',
    'Conseil',
    'président',
    'son',
    'homologue',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), { maxLength: 30 }),
      (parts) => {
        const text = parts.join(' ');
        const found = read(text, { title: 'Le ministre Oleg Karpov' });
        const spans = [
          ...found.people.flatMap((p) => p.mentions),
          ...found.bodies.flatMap((b) => b.mentions),
          ...found.titles.map((t) => t.span),
        ];
        for (const [start, end] of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(read(text, { title: 'Le ministre Oleg Karpov' })).toEqual(found);
      },
    ),
    { numRuns: 60 },
  );
});

test('findMentions lets a title without a name mean whoever was called by these words', () => {
  const text =
    'Secretary of State Ann Holt met Turkish Foreign Minister Kemal Demir. The Secretary and the Foreign Minister spoke of trade.';
  const { people, titles } = read(text, { language: 'en', side: 'USA' });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
  expect(titles.map(({ span, person }) => [text.slice(...span), nameOf(person)])).toEqual([
    ['The Secretary', 'Ann Holt'],
    ['the Foreign Minister', 'Kemal Demir'],
  ]);
});

test('findMentions takes the home side from the name of a paper, where the text names that country', () => {
  const text = 'Foreign Minister Jan Holt received Chinese Ambassador Li Wei. China and Chinese trade concern Kenya.';
  const document = { text, language: 'en', side: null, title: null, captions: [], publisher: 'Nairobi Herald' };
  const { people } = findMentions({ document, sentences: [] } as unknown as Analysed, tables);
  expect(people.map((person) => [person.name, person.country])).toEqual([
    ['Jan Holt', 'KEN'],
    ['Li Wei', 'CHN'],
  ]);
});

test('findMentions takes "le ministre" for whoever the text calls so, not for his counterpart', () => {
  const text =
    'Le ministre malien des Affaires étrangères, Amadou Diarra, a reçu son homologue tchadien, Idriss Kodjo. Le ministre des Affaires étrangères a ensuite appelé Paris.';
  const { people, titles } = read(text);
  const meant = titles.find(({ span }) => span[0] > 100)?.person;
  expect(people.find(({ id }) => id === meant)?.name).toBe('Amadou Diarra');
});

test('findMentions takes no day into a title', () => {
  const text =
    'Kenya’s foreign minister on Friday met the press after talks with his visiting Irish counterpart Simon Daly.';
  const titles = read(text, { language: 'en' }).people.flatMap((person) => person.posts.map((post) => post.title));
  expect(titles.filter((title) => title.includes('Friday'))).toEqual([]);
});

test('no organisation has the code of a state or of another organisation', () => {
  const codes = [
    ...nodeFiles()
      .text('entities/organisations.yaml')
      .matchAll(/^- \{ code: (\w+)/gm),
  ].map(([, code]) => code);
  const states = nodeFiles()
    .text('entities/countries.tsv')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('\t')));
  expect(codes.filter((code, i) => codes.indexOf(code) !== i || states.includes(code ?? ''))).toEqual([]);
});
