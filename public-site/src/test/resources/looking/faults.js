// What an eye would find fault with, as a list of sentences.
async () => {
  const faults = [];
  const named = element => {
    const name = element.tagName.toLowerCase() + (element.classList.length ? '.' + [...element.classList].join('.') : '');
    return `${name} “${(element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const style = element => getComputedStyle(element);

  await document.fonts.ready;
  for (const font of document.fonts) {
    // A stand-in has the real font's measures and is one of the machine's own, which may have none of them.
    if (font.status === 'error' && !font.family.includes('Stand-in')) {
      faults.push(`the font ${font.family} did not come`);
    }
  }

  for (const image of document.images) {
    if (!image.getAttribute('src') && !image.getAttribute('srcset')) {
      continue; // A script's frame for a picture to come.
    }
    image.loading = 'eager';
    try {
      await image.decode();
    } catch {
      faults.push(`the picture ${image.currentSrc || image.src} did not come`);
    }
  }

  const main = document.querySelector('main');
  if (!main || !main.innerText.trim()) {
    faults.push('main is empty');
  }

  const width = document.documentElement.clientWidth;
  const scrolls = element => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (['auto', 'scroll', 'hidden', 'clip'].includes(style(around).overflowX)) {
        return true;
      }
    }
    return false;
  };
  if (document.documentElement.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element));
    faults.push(`wider than the window by ${document.documentElement.scrollWidth - width}: ${wide.slice(-3).map(named).join(', ')}`);
  }

  // A pixel or two square and clipped: for screen readers only.
  const isHeard = element => element.clientWidth <= 2 || element.clientHeight <= 2;
  const isSeen = element => element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  for (const element of document.body.querySelectorAll('*')) {
    const {overflowX, textOverflow} = style(element);
    if (['hidden', 'clip'].includes(overflowX) && isSeen(element) && !isHeard(element) && element.innerText?.trim()
        && (element.scrollWidth > element.clientWidth + 1 || textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth)) {
      faults.push(`cut off: ${named(element)}`);
    }
  }

  // Lines of text as boxes; of each the middle half, for the letters' own boxes reach into the lines above and below.
  const lines = [];
  const floats = element => {
    for (let around = element; around; around = around.parentElement) {
      if (['fixed', 'sticky'].includes(style(around).position) || isHeard(around) && style(around).overflow === 'hidden') {
        return true;
      }
    }
    return false;
  };
  // What of a box its surroundings let through.
  const shown = (box, element) => {
    let {left, right, top, bottom} = box;
    for (let around = element; around; around = around.parentElement) {
      if (style(around).overflowX !== 'visible') {
        const frame = around.getBoundingClientRect();
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
    }
    return {left, right, top, bottom, width: right - left, height: bottom - top};
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !isSeen(element) || element.closest('svg, option, script, style, noscript') || floats(element)) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      const box = shown(line, element);
      if (box.width > 2 && box.height > 2) {
        lines.push({element, left: box.left, right: box.right, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4});
      }
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const wide = Math.min(lines[i].right, lines[j].right) - Math.max(lines[i].left, lines[j].left);
      const high = Math.min(lines[i].bottom, lines[j].bottom) - lines[j].top;
      if (wide > 3 && high > 3 && lines[i].element !== lines[j].element) {
        faults.push(`one over the other: ${named(lines[i].element)} and ${named(lines[j].element)}`);
      }
    }
  }
  return faults;
}
