/** What a summary taken from the text may be long. */
const LONGEST = 120;

/**
 * A summary out of the text of a document: its first sentence that says something, cut at a full
 * stop. Nothing when the text has none.
 */
export function guessSummary(body: string): string | undefined {
  for (const block of body.split('\n\n')) {
    if (/^(?:#|\||-|附件)/.test(block) || block.length < 20 || !block.includes('。')) continue;
    const text = block.replace(/\\(.)/g, '$1').replace(/<(https?:[^<>]*|[^<>@]*@[^<>]*)>/g, '$1');
    const end = text.indexOf('。') + 1;
    const summary = text.slice(0, end);
    return summary.length <= LONGEST ? summary : `${summary.slice(0, LONGEST - 1)}…`;
  }
  return undefined;
}

/** The meeting that adopted a document, as its notice says: 已经县政府第14次常务会议审议通过. */
export function adoptingMeeting(body: string): string | undefined {
  // Further down, meetings are those of other matters.
  const head =
    body
      .slice(0, 600)
      .split('。')
      .find((sentence) => /印发|下发|转发|公布|发布|执行/.test(sentence)) ?? '';
  const match =
    /已?经([\p{Script=Han}\d（）]{2,40}?会议?)(?:研究|审议|讨论|审定)*(?:通过|同意)/u.exec(head);
  const meeting = match?.[1]?.replace(/(?:研究|审议|讨论|审定)+$/, '');
  return meeting && /会/.test(meeting) && !/^过/.test(meeting) ? meeting : undefined;
}
