/**
 * - `read`: tools that write are not offered.
 * - `safe`: the default; deletion is not offered and each write asks the human first.
 * - `yolo`: everything is offered and nothing asks.
 */
export type AccessMode = 'read' | 'safe' | 'yolo';
