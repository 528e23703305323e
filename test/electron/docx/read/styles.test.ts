import { readStyles } from '../../../../electron/docx/read/styles';

const part = (body: string) =>
  Buffer.from(`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:styles>`);

test('styles nested as deep as a part is long are read at once', () => {
  const depth = 200_000;
  const styles = readStyles(part(`${'<w:ins>'.repeat(depth)}${'</w:ins>'.repeat(depth)}`));
  expect(styles.paragraph(undefined)).toEqual({ name: '' });
});

test('what a table style says of its parts is not taken for the style itself', () => {
  const style = (rows: string) =>
    part(`<w:style w:type="paragraph" w:styleId="a"><w:name w:val="正文"/>${rows}</w:style>`);
  const bold = '<w:rPr><w:b/></w:rPr>';
  expect(readStyles(style(bold)).paragraph('a')).not.toEqual(readStyles(style('')).paragraph('a'));
  expect(readStyles(style(`<w:tblStylePr>${bold}</w:tblStylePr>`)).paragraph('a')).toEqual(
    readStyles(style('')).paragraph('a'),
  );
});
