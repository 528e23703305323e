/** Our own scheme instead of file://, so that the page has an origin and reaches nothing else on the disk. */
export const PAGE_SCHEME = 'app';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://shufa`;

/** Whether a URL is of our own page. */
export function isPageUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${PAGE_SCHEME}:` && new URL(url).host === 'shufa';
}
