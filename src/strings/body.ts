/** Words that the renderer of a document's text writes into the page itself. */
export const bodyText = {
  /** Name of the frame in which a wide table scrolls, for screen readers; tables count from 1. */
  tableLabel: (number: number) => `表格${number}`,
  footnotes: '注释',
  backToReference: (number: number) => `回到正文第 ${number} 处注释`,
};
