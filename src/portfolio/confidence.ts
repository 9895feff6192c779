/** 97.5% of a normal distribution lies below it: what lies this many standard errors around an estimate holds the truth 95 times of 100. */
export const STANDARD_ERRORS_95 = 1.959963984540054;
