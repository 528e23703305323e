/**
 * Everything that can go wrong on purpose, with what a user reads: what happened, what is safe, what to do.
 * `{name}` is filled from the error's details.
 */
export const ERROR_SENTENCES = {
  usage: '{why}',
  'not-found': '找不到文件“{path}”，没有改动任何文件。请检查路径，或看看文件是否改了名、U 盘是否插好。',
  'empty-folder':
    '“{path}”里没有可以处理的报告（.shufa、.docx、.txt、.md），没有改动任何文件。请检查是否选错了文件夹。',
  'not-a-file': '“{path}”不是文件（是文件夹等），没有改动任何文件。请选择一个文件。',
  'no-access': '没有权限读取或写入“{path}”，该处没有改动。请换一个位置，或检查文件权限。',
  'folder-missing': '文件夹“{path}”不存在，没有写入任何文件。请先建立文件夹，或换一个位置。',
  'file-exists': '“{path}”已经存在，没有覆盖它。请换一个文件名。',
  'disk-full': '磁盘空间不足，“{path}”没有写入，原文件未改动。请清理磁盘后再试。',
  'read-only': '文件“{path}”是只读的，不能保存，文件没有改动。请另存为新文件，或取消只读后再打开。',
  'file-moved': '“{path}”找不到了（被移动、改名或删除，或 U 盘已拔出），修改没有存上。请放回原处再试，或另存为新文件。',
  'file-busy': '文件“{path}”正被其他程序使用，这次没有读写它。请关闭那个程序后再试。',
  'wrong-clock': '电脑的日期是{date}，写不出 Word 文件。文字已经保存；请先校准电脑的日期和时间，再导出。',
  'write-failed': '“{path}”没有写入成功，原文件未改动。请检查磁盘或换一个位置再试。',
  'unknown-type': '不支持“{path}”的文件类型，文件没有改动。请使用 .shufa、.docx、.txt 或 .md 文件。',
  'too-large': '文件“{path}”太大（超过 {limit} MB），没有读入，文件没有改动。请另存一份，删去图片等内容后再试。',
  'binary-text': '“{path}”不是文本文件，文件没有改动。请用 Word、WPS 或记事本打开后另存为 .docx 或 .txt。',
  'empty-file': '“{path}”里没有文字，文件没有改动。请检查是否选错了文件。',
  'legacy-word':
    '“{path}”是旧版 Word（.doc）或 WPS 文件，没有读入，文件没有改动。请用 Word 或 WPS 打开后“另存为” .docx 再试。',
  'encrypted-word': '“{path}”设置了打开密码，没有读入，文件没有改动。请在 Word 或 WPS 中取消密码并保存后再试。',
  'not-docx': '“{path}”不是有效的 Word 文档（.docx），可能已损坏，文件没有改动。请用 Word 或 WPS 打开并另存后再试。',
  'broken-docx': 'Word 文档“{path}”已损坏（{why}），文件没有改动。请用 Word 或 WPS 打开修复并另存后再试。',
  'not-xlsx':
    '“{path}”不是有效的 .xlsx 工作簿（可能是旧版 .xls、加了密码或已损坏），文件没有改动。请用 Excel 或 WPS 另存为 .xlsx 再试。',
  'not-items': '“{path}”不是检查项文件：{why}。检查项没有改动，请换一个文件，或先导出一份照着改。',
  'not-shufa': '“{path}”不是述法报告文件，或者开头已损坏；文件没有改动。请检查是否选错了文件。',
  'broken-shufa': '报告文件“{path}”已损坏，该文件未被改动。请打开备份或其他副本，或用“尽量恢复”读出还能读的文字。',
  'nothing-recovered':
    '报告文件“{path}”损坏太重，没有读出任何一段文字；该文件未被改动。请从备份、U 盘上的副本或导出过的 Word 文件恢复。',
  'unknown-log': '日志只能存为文本文件（.txt），“{path}”没有改动。请换一个文件名。',
  'not-sealed': '“{path}”不是加密副本（.age），文件没有改动。请检查是否选错了文件。',
  'wrong-password': '密码不对，“{path}”没有解开，也没有改动。请检查大小写和输入法后再试。',
  'broken-sealed': '加密副本“{path}”已损坏或被改动过，没有解开，没有写入任何文件。请向对方再要一份。',
  'no-backup': '这份备份已经不在了，当前报告没有改动。请在列表里另选一份。',
  'newer-file': '“{path}”由更高版本的述法保存，该文件未被改动。请升级述法后再打开。',
  'newer-report': '这份报告由更高版本的述法保存，没有改动。请升级述法后再打开。',
  'invalid-report':
    '报告内容不符合格式（{field}：{why}），没有改动任何文件。请打开备份或其他副本；仍不行的，请把日志发给技术人员。',
  'invalid-template': '模板文件 {file} 有误：{field} {why}。报告没有改动，请改正模板或重新安装述法后再启动。',
  'unknown-template': '没有名为“{id}”的模板，没有写入任何文件。请改用：{known}。',
  'unknown-profile': '没有名为“{id}”的版式，没有写入任何文件。请改用：{known}。',
  'invalid-argument':
    '请求的内容不正确（{field}：{why}），没有改动任何文件。请重试；如再次出现，请把日志发给技术人员。',
  cancelled: '已取消，没有写入任何文件。需要时请重新操作。',
  'batch-stopped': '批量处理已停止，做完 {done} 份，共 {total} 份；做完的已保存，再次运行会接着做。',
  'batch-at-work': '另一批报告正在处理，没有改动任何文件。请等它做完，或先停止它。',
  'batch-into-itself': '输出文件夹不能就是报告所在的文件夹，没有改动任何文件。请另选或新建一个文件夹。',
  'batch-in-the-way': '“{path}”已经存在，不是批量处理写的，没有覆盖它，也没有写入任何文件。请换一个空的输出文件夹。',
  'batch-too-long': '处理了 {minutes} 分钟还没有做完（文件过大或内容异常），已跳过，文件没有改动。请单独打开看看。',
  'work-stopped': '这一步没有做完（文件过大或内容异常，内存不足），报告没有改动。请重试，或换一个较小的文件。',
  'session-closed': '这份报告已经关闭，已保存的内容都在文件里。请重新打开。',
  'no-material': '这份部门材料已经移除或读不出来了，报告正文没有改动。需要时请重新添加原文件。',
  'no-version': '这个版本已经不在了，当前正文没有改动。请在“版本”里重新选择。',
  'broken-version': '这个版本的内容已损坏，读不出来；当前正文没有改动，请改用其他版本。',
  'not-for-reviewer': '审核身份只批注、提修订，这一项没有改动，请由起草人或办文人办理。',
  'only-suggestions': '审核身份的改动只能存为修订，这次直接改动了正文，没有存入。请撤销这一步再改，或由起草人来改。',
  'text-locked': '正文已于{date}由{person}签批，不能改动；这次修改没有存入。确需修改，请点“重新修改”。',
  'open-suggestions': '还有{count}处修订没有处理，签批的正文里不能留有修订。请先接受或拒绝，再签批。',
  'held-elsewhere': '“{path}”正由{name}打开着，文件没有改动。请等对方关闭，或打开只读的一份。',
  'lost-lock': '“{path}”已由{name}接着编辑，为免互相覆盖，这里不再存入。请用“另存为”保存您这一份，再合并。',
  'outside-folder': '只能打开或保存在“文档”文件夹和可移动磁盘中，没有读写“{path}”。请换一个位置。',
  'not-here': '这项操作只能在桌面程序中使用，报告没有改动。请在述法桌面程序里操作。',
  'port-in-use': '端口 {port} 已被占用，述法没有启动，报告没有改动。请换一个端口，或关闭占用它的程序。',
  refused: '请求被拒绝，没有改动任何文件。请从述法自己的窗口操作；窗口已经过期的，请重新启动述法。',
  unreachable: '后台程序没有响应，已保存的内容都在文件里。请先不要关闭窗口，稍等再试；仍不行的，重新启动述法。',
  internal: '出现了意外错误，您的文字没有丢失。请重试；如再次出现，请把日志发给技术人员。',
} as const;

export type ErrorCode = keyof typeof ERROR_SENTENCES;
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An expected failure. Its message is the Chinese sentence for its code. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(errorSentence(code, details), options);
    this.name = 'AppError';
  }
}

export function errorSentence(code: ErrorCode, details: ErrorDetails = {}): string {
  return ERROR_SENTENCES[code].replace(/\{(\w+)\}/gu, (_, name: string) => String(details[name] ?? ''));
}
