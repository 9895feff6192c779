/** Why the demo cannot answer, in one sentence for the person who asked. */
export class Refusal extends Error {}
