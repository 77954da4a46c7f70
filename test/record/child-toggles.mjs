// Does a deed and undoes it until it is killed. In: a JSON file { options, deed, document, coding, judgement }.
// Out: "open", then "done" and "undone" by turns.

import { readFileSync } from 'node:fs';
import { openRecord } from '../../dist/record/index.js';

const { options, deed, document, coding, judgement } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const record = await openRecord(options);
const deeds = {
  withdraw: [() => record.withdraw(document.id), () => record.read(document, coding)],
  judge: [() => record.judge(judgement), ({ id }) => record.withdrawJudgement(id, judgement.who)],
};
console.log('open');
for (const [doIt, undoIt] = deeds[deed]; ; ) {
  const done = await doIt();
  console.log('done');
  await undoIt(done);
  console.log('undone');
}
