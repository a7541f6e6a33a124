// The review page: keys, marking a passage, news of others, and words that are not sent yet. Without this script the page reads,
// comments and decides all the same.
(() => {
  'use strict';
  const page = () => document.querySelector('[data-review]');
  const typing = (el) => el instanceof HTMLElement && (el.isContentEditable || el.matches('input, textarea, select'));
  const keysOn = () => { try { return localStorage.getItem('cp-single-keys') !== 'off'; } catch { return true; } };

  // Keys ----------------------------------------------------------------------------------------------------------
  const points = () => [...document.querySelectorAll('[data-point]')];
  const current = () => document.activeElement?.closest('[data-point]') ?? points().find((p) => p.getBoundingClientRect().bottom > 120);

  function go(step) {
    const all = points();
    const at = all.indexOf(document.activeElement?.closest('[data-point]'));
    const to = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
    to?.focus({ preventScroll: true });
    to?.scrollIntoView({ block: 'start' });
  }

  document.addEventListener('keydown', (event) => {
    if (!page() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !keysOn() || document.querySelector('dialog[open]')) return;
    const act = {
      j: () => go(1),
      k: () => go(-1),
      s: () => current()?.querySelector('[data-sign]')?.click(),
      b: () => current()?.querySelector('[data-back]')?.click(),
      c: () => open(current()?.querySelector('.rv-say:has([data-comment])')),
    }[event.key.toLowerCase()];
    if (act) { event.preventDefault(); act(); }
  });

  function open(say) {
    if (!say) return;
    say.open = true;
    say.querySelector('textarea')?.focus();
  }

  // 'Send back' beside a point ticks that point only, as long as nobody has written a reason.
  document.addEventListener('click', (event) => {
    const back = event.target instanceof Element && event.target.closest('[data-back]');
    if (!back) return;
    const form = document.querySelector('#back form');
    const box = form?.querySelector(`#back-${CSS.escape(back.dataset.back)}`);
    if (!box) return;
    event.preventDefault();
    box.checked = true;
    document.getElementById('back').scrollIntoView({ block: 'start' });
    form.querySelector('textarea').focus({ preventScroll: true });
  });

  // A marked passage ------------------------------------------------------------------------------------------------
  document.addEventListener('selectionchange', () => {
    const marked = getSelection();
    const place = marked && !marked.isCollapsed && marked.anchorNode?.parentElement?.closest('[data-path]');
    if (!page() || !place || !place.contains(marked.focusNode)) return;
    const say = document.getElementById(`comment-on-${place.dataset.pointKey}`);
    const range = marked.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(place);
    before.setEnd(range.startContainer, range.startOffset);
    const quote = range.toString();
    if (!say || !quote.trim()) return;
    const form = say.querySelector('form');
    form.elements['Write.Path'].value = place.dataset.path;
    form.elements['Write.Quote'].value = quote;
    form.elements['Write.Start'].value = before.toString().length;
    const shown = form.querySelector('[data-quote]');
    shown.hidden = false;
    shown.textContent = `“${quote}”`;
  });

  // Another field chosen: the passage was of the old one.
  document.addEventListener('change', (event) => {
    if (!(event.target instanceof Element) || !event.target.matches('[name="Write.Path"]')) return;
    const form = event.target.form;
    form.elements['Write.Quote'].value = '';
    form.querySelector('[data-quote]').hidden = true;
  });

  // Naming somebody: after an @ those who fit are offered below the field; Tab goes to them -----------------------------
  const begun = (field) => /(?:^|[\s(（，。、])@([^@\n]{0,60})$/.exec(field.value.slice(0, field.selectionStart));

  function offer(field) {
    field.parentElement.querySelector('.rv-tell')?.remove();
    const people = document.getElementById('rv-people');
    const said = begun(field);
    if (!people || !said) return;
    const part = said[1].toLowerCase();
    const fit = [...people.options].map((option) => option.value)
      .filter((name) => [name, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(part))).slice(0, 6);
    if (!fit.length) return;
    const row = document.createElement('div');
    row.className = 'rv-tell';
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', people.dataset.label);
    for (const name of fit) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn quiet small';
      button.textContent = `@${name}`;
      button.addEventListener('click', () => {
        const at = field.selectionStart - said[1].length;
        field.setRangeText(`${name} `, at, field.selectionStart, 'end');
        row.remove();
        field.focus();
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      row.append(button);
    }
    field.after(row);
  }

  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLTextAreaElement && event.target.closest('.rv-say')) offer(event.target);
  });
  document.addEventListener('keydown', (event) => {
    const row = event.key === 'Escape' && event.target instanceof Element && event.target.closest('.rv-say')?.querySelector('.rv-tell');
    if (!row) return;
    event.preventDefault();
    row.parentElement.querySelector('textarea').focus();
    row.remove();
  });

  // Words not sent yet ----------------------------------------------------------------------------------------------
  const key = (field) => `cp-say:${location.pathname}:${field.id}`;
  document.addEventListener('input', (event) => {
    if (!(event.target instanceof Element) || !event.target.matches('textarea[data-keep]')) return;
    try { sessionStorage.setItem(key(event.target), event.target.value); } catch { /* no storage: the page keeps it while it is open */ }
  });
  document.addEventListener('submit', (event) => {
    for (const field of event.target.querySelectorAll('textarea[data-keep]')) {
      try { sessionStorage.setItem(`${key(field)}:sent`, '1'); } catch { /* as above */ }
    }
  });
  // Given back only when it was not sent, or when what was sent came back with an error.
  function restore() {
    for (const field of document.querySelectorAll('textarea[data-keep]')) {
      try {
        const kept = sessionStorage.getItem(key(field));
        const sent = sessionStorage.getItem(`${key(field)}:sent`);
        sessionStorage.removeItem(`${key(field)}:sent`);
        if (sent && document.querySelector('.notice.ok')) { sessionStorage.removeItem(key(field)); continue; }
        if (kept && !field.value) { field.value = kept; field.closest('details')?.setAttribute('open', ''); }
      } catch { /* as above */ }
    }
  }

  // News of others --------------------------------------------------------------------------------------------------
  let line, lineOf;
  function listen() {
    const here = page();
    if (here?.dataset.review === lineOf) return;
    line?.close();
    lineOf = here?.dataset.review;
    if (!here) return;
    line = new EventSource(`plans/${lineOf}/review/live`);
    line.addEventListener('news', refresh);
  }

  // Comments are put in place; while somebody writes or marks on this page only a word tells that there are some.
  async function refresh() {
    const here = page();
    if (!here) return;
    const busy = [...here.querySelectorAll('textarea, input, select')].some(changed);
    if (busy) { tell(here); return; }
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Refresh': '1' } });
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-review]');
      const focus = document.activeElement?.id;
      const opened = [...here.querySelectorAll('details[open][id]')].map((fold) => fold.id);
      if (fresh) here.replaceChildren(...fresh.childNodes);
      for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
      if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
    } catch { /* the line is away: the next news will do */ }
  }

  function changed(field) {
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (field.type === 'hidden') return field.name.endsWith('.Quote') && field.value !== '';
    if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
    const first = Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    return field.selectedIndex !== first;
  }

  function tell(here) {
    if (here.querySelector('.rv-live')) return;
    const news = document.createElement('p');
    news.className = 'notice rv-live';
    news.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet';
    button.textContent = here.dataset.news;
    button.addEventListener('click', () => location.reload());
    news.append(button);
    here.querySelector('.rv-main').prepend(news);
  }

  // Says, for whoever waits for it, that keys work on the page that is on screen.
  function ready() { listen(); restore(); page()?.setAttribute('data-ready', ''); }
  document.addEventListener('DOMContentLoaded', () => {
    ready();
    window.Blazor?.addEventListener('enhancedload', ready);
  });
})();
