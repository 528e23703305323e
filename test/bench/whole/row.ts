/** One line of the table: what was measured, and what stands beside it from the same run. */
export interface Row {
  what: string;
  unit: 'ms' | 'MB';
  ours: number;
  /** Where the slow ones count as much: what 19 of 20 are below. */
  p95?: number;
  /** Others at the same task; a text says why there is no number. */
  peers: Readonly<Record<string, number | string>>;
  /** The least it can take here: the name of it and its number. */
  floor?: { name: string; value: number };
  /** Ten times the size, how many times the cost. */
  growth?: number;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Ours over the quickest peer; null without one. */
function ratioOf({ ours, peers }: Row): number | null {
  const numbers = Object.values(peers).filter((value) => typeof value === 'number');
  return numbers.length === 0 ? null : ours / Math.min(...numbers);
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const head = ['what', 'ours', 'p95', 'peers', 'ratio to the best', 'floor', '10× the size costs'];
  const lines = rows.map((row) => [
    row.what,
    `${show(row.ours)} ${row.unit}`,
    row.p95 === undefined ? '' : show(row.p95),
    Object.entries(row.peers)
      .map(([name, value]) => `${name} ${typeof value === 'number' ? show(value) : value}`)
      .join(' · '),
    ratioOf(row)?.toFixed(2) ?? '',
    row.floor ? `${row.floor.name} ${show(row.floor.value)}` : '',
    row.growth === undefined ? '' : `${row.growth.toFixed(1)}×`,
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => width(line[i]!))));
  const draw = (line: readonly string[]) =>
    `| ${line.map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell))).join(' | ')} |`;
  return [draw(head), `|${widths.map((at) => '-'.repeat(at + 2)).join('|')}|`, ...lines.map(draw)].join('\n');
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Columns on a screen: a character of Chinese takes two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2E80-\uFFEF]/u.test(char) ? 2 : 1), 0);
}
