import { randomInt } from 'node:crypto';
import { randomIds } from '../../core/report/ids';

const random = (): number => randomInt(2 ** 47) / 2 ** 47;

export const newBlockId = randomIds(random, 'b');
export const newReportId = randomIds(random, 'r');
export const newOwnItemId = randomIds(random, 'OWN-');
export const newDeskId = randomIds(random, 'd');
export const newStepId = randomIds(random, 'st');
export const newMaterialId = randomIds(random, 'm');
export const newSessionId = randomIds(random, 's');
