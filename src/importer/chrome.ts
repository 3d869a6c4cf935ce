import { essence } from './characters.ts';
import type { Line } from './line.ts';

/** Words of buttons, lists of links and footers, which end a document. */
const FOOT_WORDS =
  '打印 打印本页 打印文章 打印页面 打印此页 我要打印 分享 分享到 收藏 加入收藏 收藏本页 保存 关闭 关闭窗口 关闭本页 返回 返回列表 返回顶部 返回首页 返回上一页 返回上页 回到顶部 顶部 上一篇 下一篇 上一条 下一条 上一页 下一页 ' +
  '无标题文档 相关主题 相关信息 相关文章 相关链接 相关新闻 相关解读 相关稿件 相关附件 相关阅读 相关政策 延伸阅读 热门文章 推荐阅读 最新文章 附件下载 扫一扫在手机打开当前页 扫一扫在手机打开当前页面 扫一扫 扫码分享 扫一扫手机浏览 扫一扫分享本页 微信 微博 新浪微博 腾讯微博 QQ空间 ' +
  '网站地图 站点地图 网站声明 联系我们 关于我们 版权声明 隐私声明 隐私保护 使用帮助 技术支持 网站标识码 政府网站找错 我为政府网站找错 智能问答 智能问答机器人 留言 纠错 点赞 评论 下载文字版 下载图片版 下载word 下载pdf 一键下载 语音播报 听语音 语音朗读 登录 立即注册 忘记密码 用户登录';

/** Words of menus and columns above a document, some of which a document may hold as well. */
const HEAD_WORDS =
  '首页 字体 字号 大 中 小 特大 超大 默认 标准 无障碍 无障碍浏览 无障碍阅读 网站无障碍 长者模式 长者助手 长者版 适老版 关怀版 老年模式 繁体 简体 繁體 繁体版 繁体中文 手机版 电脑版 English 全文检索 搜索 高级搜索 站内搜索 请输入关键字 设为首页 注册 退出 站群导航 网站导航 导航 菜单 栏目导航 ' +
  '主办单位 承办单位 部门目录 详情 正文 内容 浏览 下载 查看 更多 全文 阅读模式 政策解读 解读材料 相关文件 图片 ' +
  '信息公开 政务公开 政府信息公开 通知公告 公告公示 公示公告 政策文件 政府文件 法定主动公开内容 主动公开 公开内容 信息浏览 公开信息内容 文章内容 文件内容 信息内容 规范性文件 行政规范性文件 部门文件 其他文件 县政府文件 市政府文件 区政府文件 应急预案 应急管理 政府信息公开年报 政府信息公开目录 信息公开目录 信息公开年报 年度报告 政府公报 互动交流 政务服务 办事服务 新闻中心 政民互动 专题专栏 数据开放 政务动态 工作动态';

const FOOT = new Set(FOOT_WORDS.split(' ').map(essence));
const EXACT = new Set([...FOOT, ...HEAD_WORDS.split(' ').map(essence)]);

const NAVIGATION =
  /(?:当前|您|你|现在|目前|所在|所处)(?:的|当前|所在|所处|现在)*(?:的)?(?:位置|页面|地址)|^(?:位置|导航) ?:|首页 ?(?:[>›»]|->|→|-|\/|\\|::|·)|^[>›»]/;
const FOOTER =
  /^(?:主办|承办|协办|版权所有|技术支持|备案号|网站标识码|网站主办|主办单位|承办单位|运维单位|联系我们|copyright|.{0,2}ICP备|.{0,4}公网安备|powered by|produced by|政府网站标识码|网站支持|建议使用|您是第|访问人数|累计访问)/i;
const CONTROLS = [
  /^\[? ?(?:字体|字号|文字)(?:大小|显示)? ?:?[\s[\]大中小特超+\-A默认标准|:打印关闭收藏保存分享]*$/,
  /^(?:扫一扫|扫描二维码|微信扫|用微信|手机扫|扫码|长按).{0,30}$/,
  /^(?:分享|分享到|分享至|分享给) ?(?::.{0,40}|[\s微信博新浪腾讯空间好友朋圈Q]*)$/,
  /^\D{0,20}(?:19|20)\d\d年\d{1,2}月\d{1,2}日? ?星期./,
  /^(?:浏览|阅读|点击|访问)(?:量|次数|人次|数|率)? ?:? ?[\d-]* ?次?$/,
  /^\[? ?(?:打印|关闭|收藏|返回|复制|纠错|朗读|分享)(?:本页|本文|页面|窗口|正文|文章|列表|链接)? ?[\]|]?(?: ?\[? ?(?:打印|关闭|收藏|返回|复制|纠错|朗读|分享|保存|推荐|下载)(?:本页|本文|页面|窗口|正文|文章|列表|链接)? ?\]?)*$/,
  /^(?:视力保护色|保护视力色|背景色) ?:?/,
  /^(?:上|下)一[篇条页] ?:/,
  /^(?:账号|手机|短信|密码|用户名|验证码|还没有账号|忘记密码)[+?]?.{0,8}$/,
  /(?:var |function ?\(|document\.|window\.|\$\(|javascript:)/,
];

/** Remains of widgets and rules, and counters; in a document they may be cells of a table. */
const REMAINS = [
  /^(?:今天是|今日是|现在是|欢迎您|欢迎访问|欢迎光临|您好).{0,60}$/,
  /^[\d.]{1,4} ?px$/i,
  /^[-–—_=*·.•\s|[\]{}<>~━─]+$/,
  /^(?:19|20)?\d{5,8}$/,
];

/** A menu printed in one line: 无障碍 简体| 繁体. */
function isMenu(line: Line): boolean {
  const words = line.folded.split(/[\s|·/]+/).filter((word) => word !== '');
  return words.length > 1 && words.length < 30 && words.every((word) => EXACT.has(essence(word)));
}

/** Whether a line is a breadcrumb: a path of columns set off by arrows. */
export function isBreadcrumb(line: Line): boolean {
  if (line.folded.length > 300) return false;
  if (NAVIGATION.test(line.folded)) return true;
  const steps = line.folded.split(/ ?(?:>>|[>›»→]|->) ?/);
  return steps.length > 2 && steps.slice(0, -1).every((step) => step.length < 25);
}

/** Whether a line is page furniture and no part of a document. Dates alone are not, footers are. */
export function isChrome(line: Line): boolean {
  const { folded } = line;
  if (folded === '' || folded.length > 300) return folded === '';
  return (
    EXACT.has(essence(folded)) ||
    isBreadcrumb(line) ||
    FOOTER.test(folded) ||
    CONTROLS.some((control) => control.test(folded)) ||
    REMAINS.some((remains) => remains.test(folded)) ||
    isMenu(line)
  );
}

/** Whether a line is furniture that only stands below a document. */
export function isFoot(line: Line): boolean {
  const { folded } = line;
  if (folded === '' || folded.length > 300) return false;
  return (
    FOOT.has(essence(folded)) ||
    FOOTER.test(folded) ||
    CONTROLS.some((control) => control.test(folded)) ||
    (isMenu(line) && folded.includes(' '))
  );
}

/** Whether a line is the name of the site rather than of a document. */
export function isSiteName(text: string): boolean {
  return (
    text.length < 40 &&
    /(?:网站|门户|门户网|政府网|信息网|在线|公开平台|官网|政务网|网)$|^(?:欢迎|中国·)|网站www/.test(
      text,
    )
  );
}
