import { serveScans } from './scanThread';

/** What a thread runs that reads files for an editor. */
serveScans();
