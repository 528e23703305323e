export const USAGE = `用法：shufa <命令> …（<文件> 可以是 .shufa、.docx、.txt、.md）

  new      <新文件.shufa> --template district|department|street|zone --unit 单位 --year 年份
  import   <文件> <新文件.shufa> [--template …] [--unit 单位] [--year 年份]
  show     <文件> [--json]
  check    <文件> [--json] [--last-year <文件>] [--fail-on error|warning]
  export   <文件> <输出.docx> [--variant clean|review|public|…] [--profile 版式]
  verify   <文件.docx> [--profile 版式] [--json]
  comments <文件> [--json]
  merge    <我的.shufa> <对方的.shufa|.docx>… [--json]
  batch    <文件夹> --out <输出文件夹> [--variant …] [--json]
  recover  <损坏的.shufa> <新文件.shufa> [--json]

稿本：clean 清稿 · review 征求意见稿 · public 公开稿 · executive、standing 送审稿 · superior、party、congress 报送稿

退出码：0 正常 · 1 未通过 --fail-on · 2 用法有误 · 3 文件无法读取或内容有误`;
