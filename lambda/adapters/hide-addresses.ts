/** Begins only where a word does, which keeps it linear; "medium.com/@name" has nothing before the @. */
const ADDRESS = /(?<![\w.!#$%&'*+=?^`{|}~-])[\w.!#$%&'*+=?^`{|}~-]+@[\w.-]+/g;

/** Words for a log, in which no reader's address may stand, whatever an error quotes. */
export const hideAddresses = (text: string): string => text.replace(ADDRESS, '(an address)');
