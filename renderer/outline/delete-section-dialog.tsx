import type { Block } from '../../core/report/block';
import { PART_NAMES } from '../../core/report/part';
import { sectionBlocks, type Section } from '../../core/report/sections';
import { deleteSection } from '../editor/commands/delete-section';
import { undoOf } from '../editor/commands/undo-of';
import { lastOfParts } from '../editor/keep-parts';
import { useSession } from '../session/session-context';
import { FormDialog } from '../ui/form-dialog';
import { notify } from '../ui/toasts';

/** Asks before a section goes with everything below it. */
export function DeleteSectionDialog({ section, onClose }: { section: Section; onClose: () => void }) {
  const { editor } = useSession();
  const blocks = editor.children as Block[];
  const from = blocks.findIndex(({ id }) => id === section.block);
  const goes = from < 0 ? [] : sectionBlocks(blocks, from);
  const parts = lastOfParts(blocks, new Set(goes.map(({ id }) => id)));
  const name = `${section.number}${section.heading || '（未写标题）'}`;
  const remove = () => {
    deleteSection(editor, section.block);
    onClose();
    notify(`已删除“${section.heading || '未写标题的一节'}”。`, 'done', { name: '撤销', run: undoOf(editor) });
  };
  return (
    <FormDialog
      topic="outline"
      title="删除这一节"
      width={460}
      onClose={onClose}
      submit={parts.length > 0 ? '仍要删除' : '删除'}
      isDanger
      onSubmit={remove}
    >
      <p>
        将删除“{name}”和它下面的全部内容，共 {section.chars} 字。删除后可以撤销。
      </p>
      {parts.length > 0 && (
        <p className="outline-warning">
          这是报告必备的部分：{parts.map((part) => PART_NAMES[part]).join('、')}。删除后检查会提示缺少这一部分。
        </p>
      )}
    </FormDialog>
  );
}
