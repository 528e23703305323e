import { useEffect, useState } from 'react';
import type { ClauseResult } from '../../core/variant/clause-result';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { splitPath } from '../ui/paths';
import { sentenceOf } from '../ui/toasts';
import { ClauseList, clauseSummary } from './clause-list';

/** Anyone's .docx judged by GB/T 9704, clause by clause. */
export function VerifyDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const [state, setState] = useState<{ clauses?: ClauseResult[]; failure?: string }>({});
  useEffect(() => {
    let current = true;
    api.verifyFile(path).then(
      (clauses) => current && setState({ clauses }),
      (error: unknown) => current && setState({ failure: sentenceOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [path]);
  return (
    <Modal
      topic="verify"
      title="按公文格式核对"
      description={splitPath(path).name}
      width={680}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          <span className="grow" role="status">
            {state.clauses ? clauseSummary(state.clauses) : !state.failure && '正在核对…'}
          </span>
          <Button look="primary" type="submit" autoFocus>
            关闭
          </Button>
        </>
      }
    >
      {state.failure && (
        <p className="field-error" role="alert">
          {state.failure}
        </p>
      )}
      {state.clauses && <ClauseList clauses={state.clauses} />}
    </Modal>
  );
}
