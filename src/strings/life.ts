const TURNED: Readonly<Record<string, string>> = { '《': '〈', '》': '〉', '〈': '《', '〉': '》' };

/**
 * How a document is named where the portal speaks of it: 《关于修改〈…〉的决定》（青政办发〔2025〕11号）.
 *
 * Source: GB/T 15834—2011, 4.15: inside 《》 the marks are 〈〉, and inside those 《》 again.
 */
export function citation(title: string, docNumber: string | undefined): string {
  const name = `《${title.replace(/[《》〈〉]/g, (mark) => TURNED[mark] ?? mark)}》`;
  return docNumber === undefined ? name : `${name}（${docNumber}）`;
}

/** Why the validity of a document is what it is, and what was decided of it. `by` is a citation. */
export const causeText = {
  beginning: '尚未施行',
  effective: '施行',
  expiry: '有效期届满',
  amend: (by: string) => `经${by}修改`,
  repealPart: (by: string, articles: readonly string[]) => `${articles.join('、')}被${by}废止`,
  repeal: (by: string) => `被${by}废止`,
  replace: (by: string) => `被${by}代替`,
  extend: (by: string, until: string) => `有效期延长至 ${until}，依据${by}`,
  cleanupUntil: (by: string, until: string) => `继续有效至 ${until}，依据${by}`,
  lapse: (by: string) => `被${by}宣布失效`,
  cleanupRepeal: (by: string) => `经${by}清理废止`,
  cleanupLapse: (by: string) => `经${by}清理宣布失效`,
  unlisted: (by: string) => `未列入${by}公布的继续有效目录`,
  keep: (by: string) => `继续有效，依据${by}`,
  keepToAmend: (by: string) => `列为需要修改，依据${by}`,
  /** For an act that is not on the portal, or not yet. */
  withoutName: {
    amend: '已经修改',
    repealPart: (articles: readonly string[]) => `${articles.join('、')}已被废止`,
    repeal: '已由制定机关废止',
    replace: '已被新文件代替',
    extend: (until: string) => `有效期延长至 ${until}`,
    lapse: '已被宣布失效',
    keep: '清理后继续有效',
  },
} as const;
