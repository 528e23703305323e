import { pick } from '../bench/proof/random';

type Random = () => number;

/** What runs, loads or leads away where somebody takes it for part of a page. */
export const HOSTILE = [
  '<script>parent.pwned=1</script>',
  '<img src=x onerror="pwned=1">',
  '<svg onload="pwned=1"><script>pwned=1</script></svg>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<a href="javascript:pwned=1">法</a>',
  '<link rel=stylesheet href="http://127.0.0.1:9/x.css">',
  '<style>@import "http://127.0.0.1:9/x.css"; p { background: url(http://127.0.0.1:9/) }</style>',
  '<base href="http://127.0.0.1:9/">',
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  '<object data="file:///etc/passwd"></object>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwned=1&gt;">',
  '<template><p onclick="pwned=1">法</p></template>',
  '<noscript><p title="</noscript><img src=x onerror=pwned=1>">',
  '<textarea></p><script>pwned=1</script>',
  '<plaintext>',
  '<!--[if gte mso 9]><xml><o:p><script>pwned=1</script></o:p></xml><![endif]-->',
  '<!--',
  '<![CDATA[<script>pwned=1</script>]]>',
  '&lt;script&gt;pwned=1&lt;/script&gt;',
  '{{constructor.constructor("pwned=1")()}}',
  '\u0000\u202e\ufeff\u2028',
];
const NESTED = ['div', 'span', 'b', 'table><tr><td', 'ul><li', 'font', 'del', 'p', 'x'];
const NUMBERS = ['-1', '0', '99999', '65535', '1e9', 'NaN', '999999999999999999999'];

const WAYS: readonly ((html: string, random: Random) => string)[] = [
  (html, random) => into(html, random, pick(HOSTILE, random)),
  (html, random) => into(html, random, pick(HOSTILE, random)),
  function nest(html, random) {
    const tag = pick(NESTED, random);
    const closing = tag
      .split('><')
      .reverse()
      .map((name) => `</${name}>`)
      .join('');
    const depth = Math.floor(10 ** (1 + random() * 2.5));
    return into(html, random, `<${tag}>`.repeat(depth) + '法治' + (random() < 0.7 ? closing.repeat(depth) : ''));
  },
  function spans(html, random) {
    const cell = `<td colspan="${pick(NUMBERS, random)}" rowspan="${pick(NUMBERS, random)}">值</td>`;
    return into(html, random, `<table><tr>${cell.repeat(1 + Math.floor(random() * 40))}</tr></table>`);
  },
  function attributes(html, random) {
    const list = Array.from({ length: Math.floor(random() * 5_000) }, (_, n) => `a${n}="${n}"`);
    return into(html, random, `<p ${list.join(' ')} style="mso-list:l0 level${pick(NUMBERS, random)} lfo1">法</p>`);
  },
  function styles(html, random) {
    return html.replace(/style=(["'])/gu, (whole, quote: string) =>
      random() < 0.1 ? `style=${quote}${';'.repeat(Math.floor(random() * 2_000))}display:none;` : whole,
    );
  },
  function lostTags(html, random) {
    return html.replace(/<\/?[a-z][^>]*>/giu, (tag) => (random() < 0.03 ? '' : random() < 0.02 ? tag.repeat(3) : tag));
  },
  function longText(html, random) {
    const piece = pick(['法', '一、', '（一）', '1.', '&nbsp;', '&#x202e;', '<br>', '\n'], random);
    return into(html, random, piece.repeat(Math.floor(10 ** (2 + random() * 2.3))));
  },
];

/** HTML as a hostile page or a bad program puts it on the clipboard. */
export function mutateHtml(bytes: Uint8Array, random: Random): Uint8Array {
  let html = Buffer.from(bytes).toString('utf8');
  const times = 1 + Math.floor(random() * 5);
  for (let n = 0; n < times; n += 1) html = pick(WAYS, random)(html, random);
  return Buffer.from(html);
}

/** Before a tag, or within one. */
function into(html: string, random: Random, piece: string): string {
  const from = Math.floor(random() * html.length);
  const found = random() < 0.9 ? html.indexOf('<', from) : from;
  const at = found === -1 ? html.length : found;
  return html.slice(0, at) + piece + html.slice(at);
}
