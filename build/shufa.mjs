/** `npm run -s shufa -- <command>`: the command line, in this very process when its Node will do. */
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './bundle.mjs';
import { continueUnderOurNode, ensureInstalled, root } from './setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));
await ensureBuilt(['desk']);
// Compiled code is kept beside the build and goes with it. Node 22.8 and later can.
module.enableCompileCache?.(join(root, 'out', 'desk-compiled'));
// Whoever reads the output may stop early, as `| head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3));
await createRequire(import.meta.url)(join(root, 'out', 'desk', 'cli.cjs')).main();
