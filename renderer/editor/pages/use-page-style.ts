import { useEffect } from 'react';
import type { Pagination } from './pagination';
import { pageStyle } from './page-style';

/** Keeps the sheets behind the text in step with the layout. Touches no element of the editor. */
export function usePageStyle({ pages, setting }: Pagination): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    let shown = '';
    const show = () => {
      const profile = setting.get()?.profile;
      const style = profile ? pageStyle(pages.get(), profile) : '';
      if (style === shown) return;
      shown = style;
      sheet.replaceSync(style);
    };
    show();
    const stop = pages.subscribe(show);
    return () => {
      stop();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [pages, setting]);
}
