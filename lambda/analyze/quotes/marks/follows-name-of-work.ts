/** What is named in quotation marks: a book, a programme, the group that somebody founded. */
const WORK =
  /(?:book|novel|memoir|story|poem|song|anthem|album|hymn|single|film|movie|documentary|series|show|sitcom|musical|play|opera|article|essay|column|report|paper|speech|lecture|episode|program|programme|titled|entitled|called|named|(?:author|founder|creator|host|star|editor|producer|member) of|NBC[’']s|ABC[’']s|CBS[’']s|CNN[’']s|BBC[’']s),?\s$/;

/** Does a text end with what introduces a title: "her book ", "a film called "? */
export function followsNameOfWork(before: string): boolean {
  return WORK.test(before);
}
