import { deskSuite } from './live-desk.ts';

deskSuite('19');
