import { cleanSuite } from './live-clean.ts';

cleanSuite('14');
