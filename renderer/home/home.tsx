import {
  BookOpenText,
  CircleQuestionMark,
  ClipboardPaste,
  Eraser,
  Files,
  FilePlus2,
  FolderOpen,
  Import,
  ListChecks,
  Ruler,
  FileCheck2,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { runCommand } from '../commands';
import { SecretNotice } from '../privacy/secret-notice';
import { Button } from '../ui/button';
import { NearDeadlines } from './near-deadlines';
import { RecentList } from './recent-list';
import { useHomeLists } from './use-home-lists';
import './home.css';

interface Props {
  onOpen: (path: string) => Promise<void>;
  onSample: () => void;
  onPaste: () => void;
}

/** The first screen: begin, open, bring in, or go on with a recent report. */
export function Home({ onOpen, onSample, onPaste }: Props) {
  const { lists, forget } = useHomeLists();
  return (
    <main className="home" data-topic="home">
      <div className="home-inner">
        <header className="home-header">
          <h1>述法</h1>
          <p>法治政府建设年度情况报告的起草、检查与排版</p>
        </header>
        <div className="home-actions">
          <Action
            primary
            icon={<FilePlus2 />}
            name="新建报告"
            text="选定单位和年度，按提纲起草"
            onClick={() => runCommand('new')}
          />
          <Action
            icon={<FolderOpen />}
            name="打开报告"
            text="打开已有的 .shufa 文件"
            onClick={() => runCommand('open')}
          />
          <Action
            icon={<Import />}
            name="导入文件"
            text="识别去年的 Word 或文本稿"
            onClick={() => runCommand('import')}
          />
          <Action icon={<ClipboardPaste />} name="粘贴文字" text="从网页或其他稿件粘贴全文" onClick={onPaste} />
        </div>
        <SecretNotice />
        {lists && (
          <>
            <NearDeadlines deadlines={lists.deadlines} onOpen={onOpen} />
            <RecentList files={lists.files} onOpen={onOpen} onSample={onSample} onForget={forget} />
            <Foot onSample={onSample} />
          </>
        )}
      </div>
    </main>
  );
}

/** What is seldom wanted, and not about one report. */
function Foot({ onSample }: { onSample: () => void }) {
  return (
    <p className="home-foot">
      <Button look="quiet" icon={<BookOpenText />} className="home-sample" onClick={onSample}>
        打开示例报告
      </Button>
      <Button look="quiet" icon={<CircleQuestionMark />} title="也可以按 F1" onClick={() => runCommand('manual')}>
        使用手册
      </Button>
      <Button look="quiet" icon={<ListChecks />} onClick={() => runCommand('own-items')}>
        本单位检查项
      </Button>
      <Button look="quiet" icon={<Ruler />} onClick={() => runCommand('profiles')}>
        版式设置
      </Button>
      <Button look="quiet" icon={<FileCheck2 />} onClick={() => runCommand('verify-file')}>
        核对一个 Word 文件…
      </Button>
      <Button look="quiet" icon={<Files />} onClick={() => runCommand('batch')}>
        批量处理…
      </Button>
      <Button look="quiet" icon={<Eraser />} onClick={() => runCommand('clear-traces')}>
        清除痕迹…
      </Button>
      <Button look="quiet" icon={<UserRound />} onClick={() => runCommand('identity')}>
        审阅者信息
      </Button>
    </p>
  );
}

interface ActionProps {
  primary?: boolean;
  icon: ReactNode;
  name: string;
  text: string;
  onClick: () => void;
}

function Action({ primary = false, icon, name, text, onClick }: ActionProps) {
  return (
    <button type="button" className={`home-action ${primary ? 'home-action-primary' : ''}`} onClick={onClick}>
      {icon}
      <span>
        <b>{name}</b>
        <small>{text}</small>
      </span>
    </button>
  );
}
