/**
 * Puts words into the text on the page where the value has them already, and the caret behind them. `element` shows all
 * of `text`. Does nothing, and returns false, where the page was not what it was before these words, or is drawn in a
 * way that only the editor can follow.
 */
export function putWords(element: Element, text: string, { offset, text: words }: { offset: number; text: string }) {
  if (words.includes('\n') || element.textContent !== text.slice(0, offset) + text.slice(offset + words.length))
    return false;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  while (walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    if (rest > node.length) {
      rest -= node.length;
      continue;
    }
    if (node.length === 0 || isDrawnOtherwise(node)) return false;
    node.insertData(rest, words);
    getSelection()!.collapse(node, rest + words.length);
    return true;
  }
  return false;
}

/** A mark that hangs in the margin, or begins a line: what is written beside it is not drawn like it. */
function isDrawnOtherwise(node: Node): boolean {
  const leaf = node.parentElement?.closest<HTMLElement>('[data-slate-leaf]');
  return !leaf || leaf.matches('.turn, .opens') || leaf.style.letterSpacing !== '';
}
