// Functions whose results change although nothing they refer to does.

/** With the day, or the moment. */
export const volatile = /\b(TODAY|NOW)\(/i;

/** With each calculation. */
export const restless = /\b(RAND|RANDBETWEEN|RANDARRAY|NOW)\(/i;
