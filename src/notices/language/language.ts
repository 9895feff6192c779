/** The languages that letters and calls are written in. */
export type Language = "nl" | "en";

export const LANGUAGES: readonly Language[] = ["nl", "en"];
