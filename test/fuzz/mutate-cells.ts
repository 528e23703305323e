import { pick } from '../bench/proof/random';

type Random = () => number;

/** What programs of tables take for something to work out, to fetch or to start. */
const FORMULAS = [
  '=1+1',
  '=cmd|"/c calc"!A1',
  '+cmd|"/c calc"!A1',
  '-2+3+cmd|"/c calc"!A1',
  '@SUM(1+1)*cmd|"/c calc"!A1',
  '=HYPERLINK("http://127.0.0.1:9/","点这里")',
  '=IMPORTXML("http://127.0.0.1:9/","//a")',
  '=WEBSERVICE("http://127.0.0.1:9/")',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '"=1+1',
  "'=1+1",
  ';=1+1',
  '%0A=1+1',
  '</t></is></c><c><f>1+1</f></c>',
  ']]><f>1+1</f>',
  '&#61;1+1',
  '_x003D_1+1',
];
const ODD = ['\u0000', '\u0008', '\ud800', '\ufffe', '\u202e', '\u2028', '😀', '&', '<', '"', ' '];

/** Lines that each become a cell. */
export function mutateCells(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const times = 1 + Math.floor(random() * 30);
  for (let n = 0; n < times; n += 1) {
    const at = Math.floor(random() * lines.length);
    const odd = random() < 0.3 ? pick(ODD, random).repeat(1 + Math.floor(random() * 40)) : '';
    lines.splice(at, random() < 0.3 ? 1 : 0, odd + pick(FORMULAS, random) + (random() < 0.5 ? odd : lines[at]));
  }
  return Buffer.from(lines.join('\n'));
}
