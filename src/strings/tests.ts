/** What the test command says. */
export const tests = {
  description: '运行全部测试，包括浏览器里的',
  realOption: '运行真实文件的测试（需要旁边有 ../shared 文件夹，或者用 GONGKAI_SHARED 指明）',
  installing: '没有找到 Chromium，正在用 apt-get 安装（chromium、fonts-noto-cjk）……',
  noChromium:
    '没有找到 Chromium：请安装 Chromium 或 Chrome（Debian、Ubuntu：sudo apt-get install chromium fonts-noto-cjk），或者用环境变量 CHROME_PATH 指明它的位置。',
  chromePathWrong: (path: string) => `CHROME_PATH 指的“${path}”不是可以运行的程序。`,
  closing: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
};
