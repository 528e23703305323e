import { useEffect } from 'react';

interface SheetProps {
  styles: string;
  /** Whether other styles take the place of these while it stands. */
  dynamic?: boolean;
}

/**
 * Styles that stand as long as any component asks for them, such as those that keep the page behind a dialog still. It
 * stands in for the package react-style-singleton, which writes a style element: the window's policy allows none.
 */
export function styleSingleton(): (props: SheetProps) => null {
  let sheet: CSSStyleSheet | null = null;
  let count = 0;
  const add = (styles: string): void => {
    count += 1;
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const remove = (): void => {
    count -= 1;
    if (count > 0) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = null;
  };
  return function Sheet({ styles, dynamic }) {
    const changing = dynamic ? styles : '';
    useEffect(() => {
      add(styles);
      return remove;
      // eslint-disable-next-line react-hooks/exhaustive-deps -- other styles count only where they may change
    }, [changing]);
    return null;
  };
}
