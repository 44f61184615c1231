import type { SeriesProfile } from '../../../series/profile.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { SourceFile, Span } from '../../../source/types.ts';

export interface Finding {
  /** One sentence: what is wrong and what it leads to. */
  readonly message: string;
  readonly fix: string;
  readonly source: SourceFile;
  /** Where in the file; the whole file when there is no place. */
  readonly at?: Span | undefined;
  /** Default `fail`: it must be right before a server sees the module. */
  readonly verdict?: 'fail' | 'warn';
}

/** One thing that is looked at in the files alone. */
export interface StaticRule {
  readonly id: string;
  /** What it reads, for the report: `read 4 XML files` is derived from it. */
  readonly reads: 'manifest' | 'python' | 'xml' | 'csv' | 'data' | 'module';
  /** What holds when nothing is found. */
  readonly holds: string;
}

export interface ModuleRule extends StaticRule {
  check(index: ModuleIndex): Iterable<Finding>;
}

/** A rule that holds in some series only, most often because what it finds is silently ignored there. */
export interface SeriesRule extends StaticRule {
  applies(profile: SeriesProfile): boolean;
  check(index: ModuleIndex, profile: SeriesProfile): Iterable<Finding>;
}
