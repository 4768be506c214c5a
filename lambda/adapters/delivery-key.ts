/** One partition takes 1,000 writes a second; an issue is spread over sixteen by the first hex digit of the subscriber. */
export const deliveryKey = (issueId: string, subscriberId: string) => ({
  pk: `${issueId}#${subscriberId.slice(0, 1)}`,
  sk: subscriberId,
});
