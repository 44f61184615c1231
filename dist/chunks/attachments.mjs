import { i as textOf, n as openAttachment, r as openField, t as listAttachments } from "./attachments2.mjs";

export { listAttachments, openAttachment, openField, textOf };