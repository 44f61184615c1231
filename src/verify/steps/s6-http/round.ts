import type { Ladder } from '../../ladder.ts';
import type { ClimbState } from '../../rung.ts';
import type { Visitor } from './visitor.ts';

/** What every check of this rung works with. */
export interface Round {
  readonly ladder: Ladder;
  readonly state: ClimbState;
  readonly stranger: Visitor;
  /** The configured user; undefined where no web session can be opened. */
  readonly member: Visitor | undefined;
}
