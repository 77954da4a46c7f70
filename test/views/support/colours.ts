/** Two colours in, how well they can be told apart out: contrast (WCAG 2.2), distance (OKLab) for each kind of sight. */

export type Rgb = readonly [number, number, number];
export const sights = ['full', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof sights)[number];

// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB; rows give red, green, blue.
const seen: Readonly<Record<Sight, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Contrast ratio, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Euclidean distance in OKLab as this sight sees the two; about 0.02 is just noticeable side by side. */
export function distance(one: Rgb, other: Rgb, sight: Sight): number {
  const [a, b] = [oklab(one, sight), oklab(other, sight)];
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

function luminance(colour: Rgb): number {
  return dot([0.2126, 0.7152, 0.0722], linear(colour));
}

function linear(colour: Rgb): Rgb {
  const one = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return colour.map((value) => one(value / 255)) as [number, number, number];
}

// Ottosson 2020, "A perceptual color space for image processing".
function oklab(colour: Rgb, sight: Sight): readonly number[] {
  const light = seen[sight].map((row) => Math.max(0, dot(row, linear(colour)))) as [number, number, number];
  const cones = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(dot(row as unknown as Rgb, light))) as [number, number, number];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function dot(row: Rgb, values: Rgb): number {
  return row[0] * values[0] + row[1] * values[1] + row[2] * values[2];
}
