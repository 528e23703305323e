/**
 * Where menus stand on the page: in a part of it that has a name, as everything a screen reader comes to should.
 * It lies beside the rest, so nothing that clips or moves the rest does so to a menu.
 */
export function menuPlace(): HTMLElement | null {
  return document.getElementById('menus');
}
