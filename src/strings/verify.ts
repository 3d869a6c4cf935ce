/** Many pages share what is wrong with a template or a menu: they are named by one of them. */
const onPages = (page: string, pages: number) =>
  pages === 1 ? `网页 ${page} 里` : `${pages} 个网页里（例如 ${page}）`;

/** What a check of the built site finds, a sentence each. */
export const verifyText = {
  emptyFile: (file: string) => `文件 /${file} 是空的`,
  notWritten: (file: string) => `文件 /${file} 没有写到发布文件夹里`,
  missingPage: (path: string) => `${path} 没有生成网页`,
  deadAddress: (target: string, page: string, pages: number) =>
    `${onPages(page, pages)}的链接指向 ${target}，网站里没有这个地址`,
  deadPlace: (target: string, page: string, pages: number) =>
    `${onPages(page, pages)}的链接指向 ${target}，那个网页里没有“#”后面的位置`,
  pageCount: (found: number, expected: number) =>
    `应当有 ${expected} 条信息的网页，实际有 ${found} 个`,
  searchCount: (found: number, expected: number) =>
    `应当能搜索到 ${expected} 条信息和事项，搜索索引里有 ${found} 条`,
  dataCount: (file: string, found: number, expected: number) =>
    `开放数据 ${file} 应当有 ${expected} 条信息，实际有 ${found} 条`,
  dataBroken: (file: string) => `开放数据 ${file} 不存在或者不完整`,
  siteMapBroken: (file: string) => `网站地图 /${file} 不存在或者不完整`,
  siteMapLacks: (page: string, pages: number) =>
    pages === 1 ? `网站地图缺少网页 ${page}` : `网站地图缺少 ${pages} 个网页，例如 ${page}`,
  siteMapStrays: (address: string, addresses: number) =>
    addresses === 1
      ? `网站地图列出了不该列出的地址 ${address}`
      : `网站地图列出了 ${addresses} 个不该列出的地址，例如 ${address}`,
} as const;
