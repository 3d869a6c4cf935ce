/** What a browser says of the search of the portal. */
export const openSearchText = {
  description: (site: string) => `在${site}公开的全部政府信息中搜索`,
} as const;
