/**
 * Reads treebanks and a recipe, writes data/models/<code>.bin, <code>-accurate.bin and, where the recipe wants them, <code>-reviser.bin
 * and <code>-lexicon.bin.
 *
 *   npm run train -- fr --treebanks DIR [--out data/models] [--without FILE,FILE]
 *
 * The same treebanks, recipe and seed give the same bytes. Takes under 30 minutes on two cores.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readLexicon } from '../src/language/model/read-model.js';
import { readTokenRules, type TokenRules } from '../src/language/token-rules.js';
import { nodeFiles } from '../src/tables/node-files.js';
import { drawSentences } from './train/genre.js';
import { lexiconForms } from './train/lexicon-forms.js';
import { makeLexiconFile } from './train/make-lexicon.js';
import { random } from './train/random.js';
import { type Recipe, readRecipe } from './train/recipe.js';
import { joinContractions, readSamples, type Sample, toSample } from './train/samples.js';
import { trainLanguage } from './train/train-language.js';
import { type TrainedModel, writeModel, writeParsers, writeReviser } from './train/write-model.js';

const here = dirname(fileURLToPath(import.meta.url));

/** No file of a model is larger. */
const mostBytes = 3_000_000;

type Options = { readonly treebanks: string; readonly out: string; readonly without: string; readonly recipes: string };

new Command('train')
  .argument('<language>', 'code of the language, as in scripts/train/<code>.yaml')
  .requiredOption('--treebanks <dir>', 'folder with a folder of CoNLL-U files for each language')
  .option('--out <dir>', 'where the model goes', join(here, '../data/models'))
  .option('--recipes <dir>', 'folder of the recipes', join(here, 'train'))
  .option('--without <files>', 'sources to leave out, separated by commas', '')
  .action(train)
  .parseAsync();

async function train(language: string, options: Options): Promise<void> {
  const started = Date.now();
  const report = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${text}`);
  const recipe = readRecipe(options.recipes, language);
  const rules = readTokenRules(nodeFiles(), language);
  mkdirSync(options.out, { recursive: true });
  const forms = await lexiconForms(recipe.lexicon);
  const lexiconBytes = forms && makeLexiconFile(forms);
  if (lexiconBytes) writeFileSync(join(options.out, `${language}-lexicon.bin`), lexiconBytes);
  const folder = join(options.treebanks, language);
  const left = options.without.split(',');
  const sources = recipe.sources.filter(({ file }) => !left.includes(file) && existsSync(join(folder, file)));
  const samples = [...readSamples(folder, sources, rules), ...genreSamples(options.recipes, recipe, rules)];
  report(`${samples.length} sentences from ${sources.map(({ file }) => file).join(', ')}`);
  const model = trainLanguage(samples, recipe, rules, readLexicon(lexiconBytes), report);
  const bytes = writeModel(model, shares(model, recipe));
  writeFileSync(join(options.out, `${language}.bin`), bytes);
  const further = writeParsers(model.further, recipe.keep, mostBytes);
  if (model.further.length > 0) writeFileSync(join(options.out, `${language}-accurate.bin`), further);
  report(`${language}.bin: ${size(bytes)}; ${language}-accurate.bin: ${size(further)}`);
  if (!model.reviser || !recipe.revision) return;
  const reviser = writeReviser(model.reviser, recipe.revision.keep, mostBytes);
  writeFileSync(join(options.out, `${language}-reviser.bin`), reviser);
  report(`${language}-reviser.bin: ${size(reviser)}`);
}

/** Sentences of the genre, for tags and trees; their words carry no features or lemmas. */
function genreSamples(folder: string, { genre, seed }: Recipe, rules: TokenRules): Sample[] {
  if (!genre) return [];
  const source = { file: genre.file, tags: true, feats: false, lemmas: false, trees: true };
  return drawSentences(folder, genre.file, genre.sentences, random(seed)).map((sentence) =>
    toSample(joinContractions(sentence, rules), source, rules),
  );
}

function size(bytes: Uint8Array): string {
  return `${(bytes.length / 2 ** 20).toFixed(2)} MiB`;
}

function shares({ header }: TrainedModel, { keep }: Recipe): number[] {
  const feats = header.featsValues.filter((values) => values !== null).map(() => keep.feats);
  return [keep.tagger, keep.tagger, ...feats, keep.lemmas, keep.moves, keep.labels];
}
