/** Features and weights in, the likeliest class out; and the training of such weights from examples. */

/** weights[feature][i]: what the feature adds to the score of classes[i]. */
export type PloverModel = {
  readonly classes: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
};

export type Example = { readonly features: readonly string[]; readonly event: string };

export function classify(features: readonly string[], { classes, weights }: PloverModel): string {
  const scores = scoresOf(features, weights, classes.length);
  return classes[scores.indexOf(Math.max(...scores))] ?? '';
}

/** Features are scaled by the root of their number, so that long sentences do not shout. */
function scoresOf(features: readonly string[], weights: PloverModel['weights'], size: number): number[] {
  const scores = new Array<number>(size).fill(0);
  const scale = 1 / Math.sqrt(features.length || 1);
  for (const feature of [...features, bias]) {
    const row = weights[feature];
    if (row)
      for (let i = 0; i < size; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * (feature === bias ? 1 : scale);
  }
  return scores;
}

const bias = '(bias)';

export type Training = {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly rarest: number;
};

/** Multinomial logistic regression by AdaGrad, in the order given: the same examples give the same weights. */
export function train(examples: readonly Example[], options: Training): PloverModel {
  const classes = [...new Set(examples.map((e) => e.event))].sort();
  const kept = frequent(examples, options.rarest);
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  const rowOf = (map: Map<string, number[]>, key: string) => {
    const row = map.get(key) ?? classes.map(() => 0);
    map.set(key, row);
    return row;
  };
  const ready = examples.map((e) => ({ ...e, features: [...e.features.filter((f) => kept.has(f)), bias] }));
  for (let round = 0; round < options.rounds; round++) {
    for (const { features, event } of ready) {
      const scale = 1 / Math.sqrt(features.length - 1 || 1);
      const rows = features.map((f) => rowOf(weights, f));
      const chances = softmax(
        classes.map((_, i) =>
          rows.reduce((sum, row, k) => sum + (row[i] ?? 0) * (features[k] === bias ? 1 : scale), 0),
        ),
      );
      features.forEach((feature, k) => {
        const row = rows[k] ?? [];
        const square = rowOf(squares, feature);
        for (let i = 0; i < classes.length; i++) {
          const gradient =
            ((chances[i] ?? 0) - (classes[i] === event ? 1 : 0)) * (feature === bias ? 1 : scale) +
            options.decay * (row[i] ?? 0);
          const sum = (square[i] ?? 0) + gradient * gradient;
          square[i] = sum;
          row[i] = (row[i] ?? 0) - (options.rate * gradient) / Math.sqrt(sum + 1e-8);
        }
      });
    }
  }
  return { classes, weights: Object.fromEntries(weights) };
}

function frequent(examples: readonly Example[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
