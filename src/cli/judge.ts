/** readout judge: what waits for a person's judgement, and judging it. */

import { type Command, InvalidArgumentError } from 'commander';
import { ReadoutError } from '../errors.js';
import {
  type Candidate,
  type CandidateState,
  type Judgement,
  type JudgementType,
  judgementTypes,
  linksOfRecord,
  listCandidates,
  listJudgements,
  type OpenRecord,
  type Verdict,
} from '../record/index.js';
import { type CorrectionOptions, correctionOf } from './correction.js';
import { actKind, countryCode, listOf, oneOf, oneOrTwo, someOf, wholeNumber } from './filters.js';
import { findCandidateAnywhere } from './find-candidate-anywhere.js';
import { addListOptions, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout judge                                      what waits, the likeliest first, with score and reasons
  $ readout judge VNM RUS --type contact,link          of one relation, and of some types
  $ readout judge --same person-3f9a2c81d0 --by "A. Roy" --note "same CV"
  $ readout judge --different person-3f9a2c81d0 --by "A. Roy"
  $ readout judge --same 12,30 --type person --by "A. Roy"     two numbers of "readout people"
  $ readout judge --act 41 --kind pledge --by "A. Roy"         how an act of "readout acts" should have been read
  $ readout judge --act 41 --reject --by "A. Roy"              it is no act
  $ readout judge --list                               judgements made, with their numbers
  $ readout judge --withdraw 318 --by "A. Roy"         all is then as before it

Types: ${judgementTypes.join(', ')}. A judgement is kept with who and when, never overwritten.`;

type Options = ListOptions &
  CorrectionOptions & {
    readonly type?: readonly JudgementType[];
    readonly name?: string;
    readonly state: CandidateState;
    readonly same?: string;
    readonly different?: string;
    readonly unsure?: string;
    readonly act?: number;
    readonly withdraw?: number;
    readonly list?: true;
    readonly by?: string;
    readonly note?: string;
  };

const candidateStates: readonly CandidateState[] = ['waiting', 'judged', 'joined', 'all'];

export function addJudgeCommand(program: Command): void {
  addListOptions(program.command('judge').description('list what waits for a judgement, and judge it'))
    .argument('[country...]', 'only what concerns one country, or the relation of two', oneOrTwo)
    .option('--type <types>', 'types, separated by commas', someOf(judgementTypes))
    .option('--name <text>', 'part of a name')
    .option('--state <state>', 'waiting, judged, joined or all', oneOf(candidateStates), 'waiting')
    .option('--same <id>', 'judge the two to be one')
    .option('--different <id>', 'judge the two to be two')
    .option('--unsure <id>', 'keep the two apart for now, as undecided')
    .option('--act <number>', 'judge how this act was read', wholeNumber)
    .option('--kind <kind>', 'with --act: the right kind', actKind)
    .option('--actor <codes>', 'with --act: the right countries that act', codesOf)
    .option('--recipient <codes>', 'with --act: the right countries that are addressed', codesOf)
    .option('--matter <words>', 'with --act: the right matter, in words of the document')
    .option('--reject', 'with --act: it is no act')
    .option('--right', 'with --act: it was read rightly')
    .option('--withdraw <number>', 'withdraw this judgement', wholeNumber)
    .option('--list', 'list judgements made')
    .option('--by <name>', 'who judges (default: $READOUT_USER)')
    .option('--note <text>', 'why')
    .addHelpText('after', examples)
    .action(judgeOrList);
}

async function judgeOrList(countries: string[], options: Options): Promise<void> {
  await withRecord({ ...(options.data && { data: options.data }) }, async (record) => {
    if (options.list) return showJudgements(record, countries, options);
    if (options.withdraw !== undefined) {
      return tell(await record.withdrawJudgement(options.withdraw, whoOf(options)), options, 'withdrawn');
    }
    if (options.act !== undefined) return tell(await judgeAct(record, options.act, options), options, 'judged');
    const [verdict, id] = verdictOf(options);
    if (verdict !== null) return tell(await judgePair(record, verdict, id, options), options, 'judged');
    return showCandidates(record, countries, options);
  });
}

function verdictOf({ same, different, unsure }: Options): [Verdict | null, string] {
  if (same !== undefined) return ['same', same];
  if (different !== undefined) return ['different', different];
  return unsure === undefined ? [null, ''] : ['unsure', unsure];
}

function whoOf({ by }: Options): string {
  return by ?? process.env.READOUT_USER ?? '';
}

async function judgePair(record: OpenRecord, verdict: Verdict, id: string, options: Options): Promise<Judgement> {
  const decided = { verdict, who: whoOf(options), note: options.note ?? null };
  const [one = '', other] = id.split(',').map((part) => part.trim());
  if (other !== undefined) {
    const type = options.type?.[0];
    if (type === undefined)
      throw new ReadoutError('judgement-incomplete', { missing: 'the type of the two: --type person' });
    return record.judge({ type, left: one, right: other, ...decided });
  }
  const candidate = await findCandidateAnywhere(record, one);
  if (!candidate) throw new ReadoutError('record-has-no', { kind: 'candidate', id });
  return record.judge({ type: candidate.type, left: candidate.left.ref, right: candidate.right.ref, ...decided });
}

async function judgeAct(record: OpenRecord, act: number, options: Options): Promise<Judgement> {
  const value = await correctionOf(record, act, options);
  const verdict = value === null ? 'same' : 'different';
  return record.judge({
    type: 'act',
    left: String(act),
    right: '',
    verdict,
    value,
    who: whoOf(options),
    note: options.note ?? null,
  });
}

function tell(judgement: Judgement, { json }: Options, done: string): void {
  const { id, type, verdict, who, withdrawnBy } = judgement;
  const line = `${done}: ${id} (${type}, ${verdict}) by ${withdrawnBy ?? who}`;
  process.stdout.write(`${json ? JSON.stringify(judgement, null, 2) : line}\n`);
}

async function showCandidates(record: OpenRecord, countries: string[], options: Options): Promise<void> {
  const { type, name, state, limit = 50, json } = options;
  const wanted = (one: JudgementType) => type === undefined || type.includes(one);
  const types = type?.filter((one): one is Candidate['type'] => one !== 'act' && one !== 'link');
  const pairs =
    types?.length === 0
      ? { items: [], total: 0 }
      : await listCandidates(record.db, { types, name, state, countries, limit });
  const links =
    wanted('link') && name === undefined && state !== 'joined' ? await linksOfRecord(record.db, countries) : [];
  const asked = links.filter(({ judgement }) => state === 'all' || (judgement !== null) === (state === 'judged'));
  const items = [...pairs.items, ...asked].sort((one, other) => other.score - one.score).slice(0, limit);
  showList({ items, total: pairs.total + asked.length }, json ?? false, [
    { head: 'id', of: (candidate) => candidate.id },
    { head: 'score', of: (candidate) => candidate.score.toFixed(2) },
    { head: 'one', of: (candidate) => candidate.left.label, wide: true },
    { head: 'other', of: (candidate) => candidate.right.label, wide: true },
    { head: 'because', of: becauseOf, wide: true },
  ]);
}

function becauseOf({ reasons, judgement }: Candidate): string {
  const judged = judgement ? [`${judgement.verdict} by ${judgement.who}`] : [];
  return [...judged, ...reasons.map(({ name, words }) => (words ? `${name} (${words})` : name))].join('; ');
}

async function showJudgements(record: OpenRecord, countries: string[], options: Options): Promise<void> {
  const { type, by, limit, name, json } = options;
  if (countries.length > 0 || name !== undefined)
    throw new InvalidArgumentError('--list takes --type, --by and --limit, and no country or --name.');
  showList(await listJudgements(record.db, { types: type, who: by, limit }), json ?? false, [
    { head: 'number', of: (judgement) => String(judgement.id) },
    { head: 'day', of: (judgement) => judgement.at.slice(0, 10) },
    { head: 'who', of: (judgement) => judgement.who },
    {
      head: 'verdict',
      of: ({ verdict, value }) => (value ? `${verdict} ${JSON.stringify(value)}` : verdict),
      wide: true,
    },
    { head: 'one', of: (judgement) => judgement.left, wide: true },
    { head: 'other', of: (judgement) => judgement.right, wide: true },
    {
      head: 'withdrawn',
      of: ({ withdrawnAt, withdrawnBy }) => (withdrawnAt ? `${withdrawnAt.slice(0, 10)} ${withdrawnBy}` : ''),
    },
    { head: 'note', of: (judgement) => judgement.note ?? '' },
  ]);
}

function codesOf(text: string): string[] {
  return listOf(text).map(countryCode);
}
