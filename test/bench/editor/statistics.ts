/** What is told of the keystrokes of one editor, in milliseconds. */
export interface Row {
  name: string;
  chars: number;
  keys: number;
  median: number;
  p95: number;
  max: number;
  /** Its median over that of the same editor with the shortest text. */
  toShort: number;
  /** Its median and p95 over those of ProseMirror with the same text. */
  toProseMirror: number;
  p95ToProseMirror: number;
}

export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export function rowsOf(results: readonly { name: string; chars: number; samples: number[] }[]): Row[] {
  const median = (name: string, chars: number) =>
    quantile(results.find((one) => one.name === name && one.chars === chars)!.samples, 0.5);
  const shortest = Math.min(...results.map(({ chars }) => chars));
  return results.map(({ name, chars, samples }) => {
    // Without a peer, as when comments are measured, the last of the same length stands for it.
    const peer = (
      results.find((one) => one.name === 'ProseMirror' && one.chars === chars) ??
      results.findLast((one) => one.chars === chars)!
    ).samples;
    const own = quantile(samples, 0.5);
    const p95 = quantile(samples, 0.95);
    return {
      name,
      chars,
      keys: samples.length,
      median: own,
      p95,
      max: Math.max(...samples),
      toShort: own / median(name, shortest),
      toProseMirror: own / quantile(peer, 0.5),
      p95ToProseMirror: p95 / quantile(peer, 0.95),
    };
  });
}

/** One line for each editor and text. */
export function table(rows: readonly Row[]): string {
  const head = ['editor', 'chars', 'keys', 'median ms', 'p95 ms', 'max ms', '× own short', '× PM median', '× PM p95'];
  const cells = rows.map((row) => [
    row.name,
    row.chars.toLocaleString('en'),
    String(row.keys),
    ...[row.median, row.p95, row.max].map((value) => value.toFixed(1)),
    ...[row.toShort, row.toProseMirror, row.p95ToProseMirror].map((value) => value.toFixed(2)),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...cells].map((line) => line[i]!.length)));
  return [head, ...cells]
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}
