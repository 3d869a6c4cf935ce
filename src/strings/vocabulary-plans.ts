/** How far a task of a plan has come, as editors write it and readers see it. */
export const TASK_STATUSES = {
  notStarted: '未启动',
  underWay: '进行中',
  done: '已完成',
  dropped: '不再实施',
} as const;

export type TaskStatus = keyof typeof TASK_STATUSES;
