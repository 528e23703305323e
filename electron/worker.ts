import { parentPort } from 'node:worker_threads';
import { answerOrders } from './desk/worker-loop';

/** The thread for long work beside the desk process. */
if (parentPort) answerOrders(parentPort);
