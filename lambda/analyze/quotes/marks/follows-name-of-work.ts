const WORK =
  /(?:book|novel|memoir|story|poem|song|anthem|album|hymn|single|film|movie|documentary|series|show|sitcom|musical|play|opera|article|essay|column|report|paper|speech|lecture|episode|program|programme|titled|entitled|called|named|author of|NBC[’']s|ABC[’']s|CBS[’']s|CNN[’']s|BBC[’']s),? $/;

/** Does a text end with what introduces a title: "her book ", "a film called "? */
export function followsNameOfWork(before: string): boolean {
  return WORK.test(before);
}
