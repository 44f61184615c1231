/** A place where both sides changed the same thing in different ways. */
export interface Hunk {
  /** Lines of the user's file, from 1; the same number twice for what the user deleted. */
  readonly lines: readonly [number, number];
  /** What the user's file has. */
  readonly ours: string;
  /** What was generated last. */
  readonly base: string;
  /** What is generated now. */
  readonly theirs: string;
}

export interface Merged {
  /** With the user's side of each conflict. */
  readonly text: string;
  readonly conflicts: readonly Hunk[];
}

/** Three versions of one text: the user's, the one that both come from, and the one generated now. */
export interface Sides {
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

/** A part of a file that keeps its identity when others are put before it. */
export interface Block {
  readonly key: string;
  /** Blanks and comments before it. */
  readonly lead: string;
  readonly core: string;
  /** Offset of `core` in its file. */
  readonly start: number;
  /** What `core` is made of: `open`, the blocks, `close`. */
  readonly inner?: Body | undefined;
}

export interface Body {
  readonly open: string;
  readonly blocks: readonly Block[];
  readonly close: string;
  /** Offset of `open` in its file. */
  readonly start: number;
}
