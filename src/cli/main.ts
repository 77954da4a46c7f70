/** The command line: arguments in, one command run, exit code set. Each command is one file beside this one. */

import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { addAccountsCommand } from './accounts.js';
import { addActsCommand } from './acts.js';
import { addBackupCommand, addRestoreCommand } from './backup.js';
import { addBriefCommand } from './brief.js';
import { addCodeCommand } from './code.js';
import { addCommitmentsCommand } from './commitments.js';
import { addCompareCommand } from './compare.js';
import { addContactsCommand } from './contacts.js';
import { addExplainCommand } from './explain.js';
import { addJudgeCommand } from './judge.js';
import { addParseCommand } from './parse.js';
import { addPatternsCommand } from './patterns.js';
import { addPeopleCommand } from './people.js';
import { exitCodes, fail, showProblem } from './program.js';
import { addQueueCommand } from './queue.js';
import { addReadCommand } from './read.js';
import { addRecodeCommand } from './recode.js';
import { addSearchCommand } from './search.js';
import { addServeCommand } from './serve.js';
import { addSettingsCommand } from './settings.js';
import { addStatsCommand } from './stats.js';
import { addTenuresCommand } from './tenures.js';
import { addWatchCommand } from './watch.js';
import { addWithdrawCommand } from './withdraw.js';
import { addWordingCommand } from './wording.js';
import { addWorkCommand } from './work.js';

const examples = `
Examples:
  $ readout read samples/        read a folder into the record
  $ readout serve                look at it in the browser
  $ readout code page.html       see what one text says, as JSON
  $ readout explain page.html    see why

Exit codes: 0 all went well, 1 an input failed, 2 wrong use. Each command has --help with its own examples.`;

export async function main(argv: readonly string[]): Promise<void> {
  // "readout code … | head" closes the pipe early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(error);
    if (error instanceof InvalidArgumentError) showProblem(error); // found by a command at work; others were shown
    process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
  }
}

/** In the order in which help lists them. */
const commands: readonly ((program: Command) => void)[] = [
  addReadCommand,
  addWatchCommand,
  addCodeCommand,
  addExplainCommand,
  addServeCommand,
  addSearchCommand,
  addPeopleCommand,
  addContactsCommand,
  addActsCommand,
  addCommitmentsCommand,
  addCompareCommand,
  addJudgeCommand,
  addTenuresCommand,
  addWordingCommand,
  addBriefCommand,
  addStatsCommand,
  addWithdrawCommand,
  addRecodeCommand,
  addWorkCommand,
  addQueueCommand,
  addSettingsCommand,
  addBackupCommand,
  addRestoreCommand,
  addAccountsCommand,
  addParseCommand,
  addPatternsCommand,
];

/** All commands, not yet run. Faults of use are thrown as CommanderError. */
export function createProgram(): Command {
  const program = new Command('readout')
    .description('Reads diplomatic readouts and keeps a cited record of the relation between countries.')
    .version(packageVersion(), '-v, --version')
    .showHelpAfterError('(readout <command> --help shows what is right)')
    .addHelpText('after', examples)
    .exitOverride(); // commands added below take this over
  for (const add of commands) add(program);
  for (const command of program.commands) tellWhatItTakes(command);
  return program;
}

/** An option or argument that a command does not have is answered with those that it has. */
function tellWhatItTakes(command: Command): void {
  const takes = () => [
    ...command.registeredArguments.map((argument) => argument.name()),
    ...command.options.filter(({ hidden }) => !hidden).map(({ long, short }) => long ?? short),
  ];
  command.configureOutput({
    outputError: (text, write) =>
      write(
        /unknown option|too many arguments/.test(text)
          ? `${text}"readout ${command.name()}" takes ${takes().join(', ')}.\n`
          : text,
      ),
  });
  for (const inner of command.commands) tellWhatItTakes(inner);
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
