/** Pictures as SVG text, each with the same content as rows: the timeline of a dossier, how interest builds up, what is open by age. */
export { timelinePicture, type TimelineOptions } from "./timeline/timeline-picture.js";
export type { TimelineRow } from "./timeline/timeline-row.js";
export { interestPicture, type InterestPictureOptions } from "./interest/interest-picture.js";
export type { InterestRow } from "./interest/interest-row.js";
export { agingPicture } from "./aging/aging-picture.js";
export type { AgingRow } from "./aging/aging-row.js";
export type { Picture, PictureOptions } from "./picture.js";
