/** The categories of Lighthouse, in the order of its reports. */
export const CATEGORIES = {
  performance: '性能',
  accessibility: '无障碍',
  'best-practices': '最佳做法',
  seo: '搜索引擎优化',
} as const;

/** What the command that runs Lighthouse says. */
export const lighthouseText = {
  description: '用 Lighthouse 检查已经生成的网站：首页、列表、文件、权责事项、搜索',
  desktop: '按电脑检查，不按手机检查',
  json: '以 JSON 输出结果',
  reports: '把每一页的完整报告（HTML）写到这个文件夹',
  site: '已经生成的网站所在的文件夹',
  page: '只检查这些网址，可以写几次，例如 /powers/',
  pages: {
    home: '首页',
    list: '列表',
    document: '文件',
    power: '权责事项',
    search: '搜索',
  },
  profile: (desktop: boolean) =>
    desktop ? '按电脑检查，100 分为满分：' : '按手机检查，100 分为满分：',
  running: (name: string, path: string) => `正在检查${name} ${path} ……`,
  noPage: (path: string) => `网站里没有 ${path} 这一页。`,
  onePage: '网页',
  notInstalled: '没有安装 Lighthouse。它只在开发时需要：npm install 会一并安装。',
  failedRun: (path: string, reason: string) => `${path} 没有检查成功：${reason}`,
  failing: '没有满分的项目：',
  allPassed: (bar: number) => `全部达到 ${bar} 分。`,
  belowBar: (bar: number) => `低于 ${bar} 分的，请先改正。`,
  written: (folder: string) => `完整报告已经写到 ${folder}`,
} as const;
