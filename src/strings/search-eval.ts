/** What the evaluation of the search says. */
export const searchEval = {
  description:
    '评测搜索：生成一批文件、建立索引，在浏览器里逐条提问，和事实核对，把结果按 JSON 输出（进度另行显示）',
  documents: '一共多少条信息：内容文件夹里的，不够的自动生成；比内容文件夹少时，抽取其中一部分',
  seed: '随机数种子：同样的种子，同样的文件和提问',
  queries: '每一类大约提问多少条（评判过的问题全部都问）',
  again: '在打开很久的网页里再问其中多少条（默认全部）',
  classes: '只问哪几类，用逗号隔开（默认全部）',
  badClass: (name: string, all: readonly string[]) =>
    `没有“${name}”这一类提问，请从下列中选：${all.join('、')}`,
  site: '用哪个已经生成的网站的搜索页（默认另外生成一个小网站）',
  details: '把每一条提问的结果写到这个文件，一行一条（JSON）',
  peer: '另外用同一批文件和提问测量哪个搜索工具作对照（只有 pagefind）',
  badPeer: (name: string) => `没有“${name}”这个对照，请写 pagefind。`,
  measures: `
提问只取自留出的五分之一文件（按地址抽取），调整搜索时不要看它们。

各类提问：
  substring     标题和正文里任意 2、3、4、6、10 个字
  crossSegment  同上，但两头都在词的中间，并且跨过词的边界
  identifier    文号的 16 种写法，索引号的全部、后一半、全角、去掉连字符
  knownItem     标题中间 8 至 14 个字，或者少一个词的标题；别的标题同样符合的不用
  typo          标题里 4 至 8 个字，其中一个错成同音字，别处没有这样写的
  traditional   2 至 10 个字写成繁体
  pinyin        标题里 3 至 6 个字的全拼；另有 4 至 6 个字的首字母，单独计在 initials 里
  synonym       search/synonyms.yaml 里的词；写着同组任何一个词的都算对
  question      search/questions.yaml 里评判过的问题
  negative      把有的字对打乱，哪里都没有的 4 至 8 个字
  singleChar    单个汉字，按出现的多少抽取

各项结果（没有意义的为 null）：
  recall        应当找到的，找到了多少；question 是 3 分文件进入前十条的比例
  p10           前十条里对的比例；question 是评判过的都算对
  mrr           第一条对的结果排在第几（倒数）；只用于有一份特定文件的几类
  falseHits     没有说明改过提问，却给出的不含所查文字的条数
  ndcg10        前十条按评判的分数计算的 nDCG（只有 question）
  warmEqualsCold 在打开很久的网页里乱序再问一遍，结果集合是否完全一样
  bytes         第一次和下一次提问传输的脚本和数据（字节，平均），不含网页、样式和图片
  latencyMs     下一次提问从开始到显示结果的毫秒数
  build         只建立索引的用时（秒）、处理器用时（秒）和最大进程的内存峰值（MB）
  peer          --peer 的结果：建立索引的代价，文件数和字节数（含展示结果用的记录），
                substring 和 singleChar 两类的 recall、falseHits、第一次和下一次提问的字节。
                不比文号、排序、筛选、纠错、联想和快慢；网页自身的脚本、
                排除 falseHits 要读的记录都没有计入，对照实际要传的更多
`,
  making: '准备文件和提问',
  made: (documents: number, heldOut: number, queries: number) =>
    `${documents} 条信息（留出 ${heldOut} 条），${queries} 条提问`,
  indexing: '建立搜索索引',
  indexFailed: '搜索索引没有建立成功，请看上面的输出。',
  paging: '准备搜索页',
  pageFailed: '搜索页没有生成成功，请看上面的输出。',
  asking: '每次用新网页提问',
  pairing: '测量第一次和下一次提问',
  warming: '在同一个网页里再问一遍',
  peerIndexing: '建立对照的索引',
  peerAsking: '向对照提问',
  failed: (typed: string, reason: string) => `“${typed}”没有得到回答：${reason}`,
};
