import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A .docx on its way through somebody's hands: changed in its XML as Word changes it. */
export interface HandedOn {
  /** Strikes words and puts others in their place, recorded as changes. */
  track(from: string, to: string, author: string): HandedOn;
  /** Changes words without a record. */
  type(from: string, to: string): HandedOn;
  /** Puts a comment on words. */
  comment(on: string, text: string, author: string): HandedOn;
  /** Puts a paragraph behind the one with these words, recorded as a change. */
  addParagraph(behind: string, text: string, author: string): HandedOn;
  save(path: string): string;
}

const DATE = 'w:date="2026-01-04T09:30:00Z"';
const RUN = /<w:r>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu;
const DOCUMENT = 'word/document.xml';

export function handOn(path: string): HandedOn {
  const parts = unzipSync(readFileSync(path));
  const get = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const set = (name: string, xml: string) => void (parts[name] = strToU8(xml));
  let id = 90_000;
  /** Cuts the run that holds the words in three and makes the middle one what `make` says. */
  const inRun = (words: string, make: (look: string) => string) => {
    let found = false;
    const xml = get(DOCUMENT).replace(RUN, (run) => {
      const text = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/u.exec(run)?.[1] ?? '';
      if (found || !text.includes(words)) return run;
      found = true;
      const look = /<w:rPr>[\s\S]*?<\/w:rPr>/u.exec(run)?.[0] ?? '';
      const at = text.indexOf(words);
      const piece = (part: string) => (part === '' ? '' : plainRun(part, look));
      return piece(text.slice(0, at)) + make(look) + piece(text.slice(at + words.length));
    });
    if (!found) throw new Error(`No run says “${words}”.`);
    set(DOCUMENT, xml);
  };
  const by = (author: string) => `w:id="${(id += 1)}" w:author="${author}" ${DATE}`;

  const file: HandedOn = {
    track(from, to, author) {
      inRun(
        from,
        (look) =>
          `<w:del ${by(author)}>${plainRun(from, look, 'w:delText')}</w:del><w:ins ${by(author)}>${plainRun(to, look)}</w:ins>`,
      );
      return file;
    },
    type(from, to) {
      inRun(from, (look) => `<w:proofErr w:type="gramStart"/>${plainRun(to, `<w:rPr>${look.slice(7, -8)}</w:rPr>`)}`);
      return file;
    },
    comment(on, text, author) {
      const number = (id += 1);
      inRun(
        on,
        (look) =>
          `<w:commentRangeStart w:id="${number}"/>${plainRun(on, look)}<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`,
      );
      const one = `<w:comment w:id="${number}" w:author="${author}" ${DATE} w:initials="x"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
      if (get('word/comments.xml'))
        set('word/comments.xml', get('word/comments.xml').replace('</w:comments>', `${one}</w:comments>`));
      else {
        set(
          'word/comments.xml',
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${one}</w:comments>`,
        );
        set(
          '[Content_Types].xml',
          get('[Content_Types].xml').replace(
            '</Types>',
            '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
          ),
        );
        set(
          'word/_rels/document.xml.rels',
          get('word/_rels/document.xml.rels').replace(
            '</Relationships>',
            '<Relationship Id="rIdWord1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
          ),
        );
      }
      return file;
    },
    addParagraph(behind, text, author) {
      const xml = get(DOCUMENT);
      const at = xml.indexOf('</w:p>', xml.indexOf(behind)) + '</w:p>'.length;
      const paragraph = `<w:p><w:pPr><w:rPr><w:ins ${by(author)}/></w:rPr></w:pPr><w:ins ${by(author)}>${plainRun(text, '')}</w:ins></w:p>`;
      set(DOCUMENT, xml.slice(0, at) + paragraph + xml.slice(at));
      return file;
    },
    save(target) {
      writeFileSync(target, zipSync(parts));
      return target;
    },
  };
  return file;
}

function plainRun(text: string, look: string, element = 'w:t'): string {
  return `<w:r>${look}<${element} xml:space="preserve">${text}</${element}></w:r>`;
}
