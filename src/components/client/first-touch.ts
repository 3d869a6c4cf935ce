/** What tells that a reader turns to a form: the mouse, the keyboard, a finger, an input method. */
const TOUCHES = ['pointerover', 'focusin', 'input', 'change', 'click'] as const;

/**
 * Load what a part of a page needs; what is given back starts it. It is told of the reader's last
 * touch, the click on a button at best; of nothing when it starts at once.
 */
export type Load = () => Promise<(touch?: Event) => void>;

/**
 * Start a part of a page at once, or when a reader first turns to its form and not before, so that who
 * only reads loads nothing for it. Where that fails, the next touch tries again.
 *
 * @param load After a touch, what stands in the form by then counts, and not the address. Nothing is
 * being composed by an input method when it is started.
 */
export function startAtOnceOr(form: HTMLElement, atOnce: boolean, load: Load): void {
  if (atOnce) {
    load()
      .then((start) => start())
      .catch(console.warn);
  } else onFirstTouch(form, load);
}

function onFirstTouch(form: HTMLElement, load: Load): void {
  let isComposing = false;
  let isUnderWay = false;
  let last: Event | undefined;
  const listening = new AbortController();
  const { signal } = listening;
  const begin = async (touch: Event) => {
    last = last?.type === 'click' ? last : touch;
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      const start = await load();
      if (isComposing) {
        await new Promise((done) => form.addEventListener('compositionend', done, { once: true }));
      }
      listening.abort();
      start(last);
    } catch (error) {
      // What the page does without scripts, it still does.
      console.warn(error);
      isUnderWay = false;
    }
  };
  const composing = ({ type }: Event) => {
    isComposing = type === 'compositionstart';
  };
  for (const type of ['compositionstart', 'compositionend']) {
    form.addEventListener(type, composing, { signal });
  }
  for (const touch of TOUCHES) {
    form.addEventListener(touch, (event) => isMeant(event) && void begin(event), { signal });
  }
}

/**
 * A finger that comes down is no touch yet: what is being pressed must not be exchanged under it. What
 * it does follows: a click, a change, or another page.
 */
function isMeant(event: Event): boolean {
  const { type, target } = event;
  if (!(target instanceof Element)) return false;
  if (type === 'pointerover') return (event as PointerEvent).pointerType === 'mouse';
  if (type === 'focusin') return target.matches(':focus-visible');
  return type !== 'click' || target.closest('button[type="button"]') !== null;
}

/** Whether a reader is typing a day that is none yet, as 0020-06-30: nobody may write over it. */
export function isHalfTyped(field: HTMLInputElement): boolean {
  return field === document.activeElement && !field.validity.valid;
}
