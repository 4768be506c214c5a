/** RFC 5322, section 3.3, in UTC. Takes ISO 8601. */
export const headerDate = (date: string): string => new Date(date).toUTCString().replace('GMT', '+0000');
