import { useInfiniteQuery } from '@tanstack/react-query';
import { api, client } from '../../shared/api';

const FIRST = '';

/** What somebody has been told as whom they act for now, page by page, with how many are unread. */
export function useNotifications() {
  return useInfiniteQuery({
    queryKey: [...api.notifications.pathKey(), 'pages'],
    queryFn: ({ pageParam }) =>
      client.notifications.list.query(pageParam === FIRST ? {} : { before: pageParam }),
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });
}

/** How many are unread; none until it is known. */
export function useUnread(): number {
  return useNotifications().data?.pages[0]?.unread ?? 0;
}
