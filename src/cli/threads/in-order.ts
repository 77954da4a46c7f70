/** Jobs and a function that does one in; each job with its result out, in the order of the jobs, a few done at a time. */

/** @param ahead so many jobs are under way or done and waiting: memory stays flat however many there are. */
export async function* inOrder<Job, Done>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Done>,
  ahead: number,
): AsyncGenerator<{ readonly job: Job; readonly done: Done }> {
  const under: { readonly job: Job; readonly done: Promise<Done> }[] = [];
  for await (const job of jobs) {
    const done = run(job);
    done.catch(() => {}); // told when its turn comes
    under.push({ job, done });
    if (under.length >= ahead) yield await settled(under);
  }
  while (under.length > 0) yield await settled(under);
}

async function settled<Job, Done>(under: { readonly job: Job; readonly done: Promise<Done> }[]) {
  const { job, done } = under.shift() as { job: Job; done: Promise<Done> };
  return { job, done: await done };
}
