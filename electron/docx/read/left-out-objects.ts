import type { Dropped } from '../../../core/intake/recognised';

/** Names what a report cannot hold, such as pictures, and counts it. `open` tells whether an element is such a thing. */
export function countObjects(leaveOut: (text: string, reason: Dropped['reason']) => void): {
  open(name: string): boolean;
  close(name: string): void;
} {
  let [within, pictures, objects] = [0, 0, 0];
  return {
    open(name) {
      switch (name) {
        case 'pic:pic':
        case 'v:imagedata':
          // The picture of an embedded object is the object.
          if (within === 0) leaveOut(`图片${(pictures += 1)}`, 'picture');
          return true;
        case 'w:object':
          within += 1;
          leaveOut(`嵌入对象${(objects += 1)}`, 'unsupported');
          return true;
        case 'c:chart':
        case 'dgm:relIds':
          leaveOut(`图表${(objects += 1)}`, 'unsupported');
          return true;
        case 'w:altChunk':
        case 'w:subDoc':
          leaveOut(`嵌入文档${(objects += 1)}`, 'unsupported');
          return true;
        default:
          return false;
      }
    },
    close(name) {
      if (name === 'w:object') within -= 1;
    },
  };
}
