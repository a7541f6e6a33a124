// Typing never stops. What is typed in a [data-field] goes to this browser's journal at once, to the server after a pause,
// and leaves the journal only when the server says that the database has it. Survives a lost line, a reload and a dead server.
(() => {
  'use strict';
  const pause = 700;        // ms without typing before it is sent
  const patience = 10000;   // ms before an unanswered hand-over counts as lost
  const tab = sessionStorage.getItem('cp.tab') ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
  sessionStorage.setItem('cp.tab', tab);
  navigator.locks?.request(`cp.tab:${tab}`, () => new Promise(() => {}));

  let link = null;          // the circuit's end, while there is one
  let timer = 0;
  let sending = false;
  let lastSaved = null;
  let recovered = false;
  let owed = false;         // what a button changed is not stored yet; the server has it, and is asked again
  let last = 0;
  const known = new WeakMap(); // element or group -> what the server last held

  const page = () => document.getElementById('plan');
  const status = () => document.getElementById('save-state');
  const prefix = () => `cp.journal:${page().dataset.user}:${page().dataset.plan}:`;
  const keyOf = point => `${prefix()}${point}:${tab}`;
  const next = () => (last = Math.max(last + 1, Date.now() * 1000));

  const read = key => JSON.parse(localStorage.getItem(key) ?? '{}');
  function write(key, journal) {
    if (Object.keys(journal).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(journal));
    mark();
  }

  // ---- fields
  const holder = el => el.closest('[data-group]') ?? el;
  const pathOf = el => el.dataset.field;
  function valueOf(el) {
    if (el.type !== 'checkbox' && el.type !== 'radio') return el.value;
    return [...holder(el).querySelectorAll('input:checked')].map(i => i.value).join('\n');
  }
  const wasOf = el => known.get(holder(el)) ?? holder(el).dataset.was ?? null;
  const find = path => document.querySelector(`[data-field="${CSS.escape(path)}"]`);
  function put(el, value) {
    if (el.type !== 'checkbox' && el.type !== 'radio') { el.value = value; return; }
    const chosen = value.split('\n');
    for (const input of holder(el).querySelectorAll('input')) input.checked = chosen.includes(input.value);
  }

  function typed(el) {
    const key = keyOf(page().dataset.point);
    const journal = read(key);
    const path = pathOf(el);
    journal[path] = { seq: next(), value: valueOf(el), was: journal[path]?.was ?? wasOf(el) };
    write(key, journal);
    count(el);
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  }

  // Leaving a text says 'change' once more for what 'input' has told. Noted again, it would be a new entry: one that nobody
  // settles when the person left the text to choose between two.
  function isNews(el) {
    const noted = read(keyOf(page().dataset.point))[pathOf(el)];
    return valueOf(el) !== (noted ? noted.value : wasOf(el));
  }

  const fieldOf = e => page() && e.target instanceof Element && e.target.matches('[data-field]') ? e.target : null;
  document.addEventListener('input', e => { const el = fieldOf(e); if (el) typed(el); });
  document.addEventListener('change', e => { const el = fieldOf(e); if (el) { if (isNews(el)) typed(el); flush(); } });
  document.addEventListener('focusout', e => { if (fieldOf(e)) flush(); });
  document.addEventListener('focusin', e => { const el = fieldOf(e); if (el) count(el); });

  function count(el) {
    const counter = document.querySelector(`[data-count-of="${CSS.escape(pathOf(el))}"]`);
    if (!counter) return;
    const max = Number(counter.dataset.max);
    counter.textContent = el.value.length > max * 0.8 || document.activeElement === el ? `${el.value.length} / ${max}` : '';
    counter.classList.toggle('c-stop', el.value.length > max);
  }

  // ---- handing over
  async function flush() {
    clearTimeout(timer);
    if (!page() || !link || sending) return;
    sending = true;
    try {
      for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix()) && k.endsWith(`:${tab}`))) {
        if (!await handOver(key)) return;
      }
      if (owed) await ask(page().dataset.point, []);
    } finally {
      sending = false;
    }
    if (waiting() === 0 && recovered) { recovered = false; notice('recovered'); }
  }

  async function handOver(key) {
    const point = key.slice(prefix().length, -tab.length - 1);
    const sent = read(key);
    const entries = Object.entries(sent).filter(([, e]) => !e.held).map(([path, e]) => ({ path, seq: e.seq, value: e.value, was: e.was }));
    if (entries.length === 0) return true;
    const receipt = await ask(point, entries);
    if (!receipt) return false;
    const journal = read(key);
    for (const entry of entries) {
      const now = journal[entry.path];
      if (receipt.kept.includes(entry.seq)) {
        const el = find(entry.path);
        if (el) known.set(holder(el), entry.value);
        if (now?.seq === entry.seq) delete journal[entry.path];
        else if (now) now.was = entry.value;
      } else if (now?.seq === entry.seq && receipt.state === 'conflict') {
        now.held = true; // waits for the person to choose
      }
    }
    write(key, journal);
    if (receipt.state === 'saved' && Object.values(journal).some(e => !e.held)) timer = setTimeout(flush, pause);
    return receipt.state === 'saved' || receipt.state === 'conflict';
  }

  // What the server says of these entries; null when it cannot take them now and will be asked again.
  async function ask(point, entries) {
    say('saving');
    let receipt;
    try {
      receipt = await Promise.race([
        link.invokeMethodAsync('Receive', point, entries),
        new Promise((_, no) => setTimeout(() => no(new Error('no answer')), patience)),
      ]);
    } catch {
      say(online() ? 'retry' : 'offline');
      again();
      return null;
    }
    told(receipt);
    return receipt.state === 'retry' ? null : receipt;
  }

  function again() { clearTimeout(timer); timer = setTimeout(flush, 2000); }

  function waiting() {
    return !page() ? 0 : Object.keys(localStorage)
      .filter(k => k.startsWith(prefix()) && k.endsWith(`:${tab}`))
      .reduce((sum, k) => sum + Object.keys(read(k)).length, 0);
  }

  // ---- what the person is told
  function told(receipt) {
    if (receipt.at) { lastSaved = new Date(receipt.at); owed = false; }
    say(receipt.state);
    if (receipt.state === 'retry') again();
  }

  const clock = () => lastSaved.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  function say(state) {
    const el = status();
    if (!el) return;
    const text = (el.dataset[state] ?? '').replace('{0}', lastSaved ? clock() : '');
    el.dataset.state = state;
    if (el.lastElementChild.textContent !== text) el.lastElementChild.textContent = text;
    mark();
  }

  function mark() {
    const el = status();
    if (!el) return;
    el.dataset.unsaved = waiting() + (owed ? 1 : 0);
    const line = document.getElementById('offline-waiting');
    if (line) line.textContent = waiting() > 0 ? line.dataset.text.replace('{0}', waiting()) : '';
  }

  function notice(id) {
    const el = document.getElementById(id);
    if (!el) return;
    el.hidden = false;
    setTimeout(() => { el.hidden = true; }, id === 'recovered' ? 12000 : 4000);
  }

  // ---- the line to the server
  let away = false;
  let asking = 0;
  const online = () => !away && navigator.onLine;

  function lineChanged(state) {
    const banner = document.getElementById('offline');
    if (state === 'hide') {
      clearInterval(asking);
      asking = 0;
      if (away) notice('back');
      away = false;
      if (banner) banner.hidden = true;
      flush();
      return;
    }
    away = true;
    if (banner) banner.hidden = false;
    if (waiting() > 0) say('offline');
    if (state === 'rejected' || state === 'resume-failed') startAnew();
    else if (!asking) asking = setInterval(tryAgain, 1000);
  }

  // The framework waits longer and longer between its tries; a server that answers again is asked at once.
  async function tryAgain() {
    if (!await answers()) return;
    clearInterval(asking);
    asking = 0;
    const back = await Blazor.reconnect().catch(() => false);
    if (!away) return;
    if (back) lineChanged('hide');
    else startAnew();
  }

  const answers = () => fetch('healthz', { cache: 'no-store' }).then(r => r.ok, () => false);

  // The circuit is gone for good. Everything typed is in the journal, so the page may load again once the server answers.
  async function startAnew() {
    clearInterval(asking);
    asking = 1; // nobody else asks from here on
    const el = document.activeElement;
    if (el?.matches?.('[data-field]')) {
      sessionStorage.setItem('cp.focus', JSON.stringify({ path: pathOf(el), start: safely(() => el.selectionStart) }));
    }
    while (!await answers()) await new Promise(yes => setTimeout(yes, 1000));
    location.reload();
  }

  const safely = act => { try { return act(); } catch { return null; } };

  document.addEventListener('components-reconnect-state-changed', e => lineChanged(e.detail.state), true);

  // ---- coming back
  async function adopt() {
    const held = new Set(((await navigator.locks?.query())?.held ?? []).map(l => l.name));
    for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix()) && !k.endsWith(`:${tab}`))) {
      const at = key.lastIndexOf(':');
      if (held.has(`cp.tab:${key.slice(at + 1)}`)) continue; // another tab is alive and will send it itself
      const mine = `${key.slice(0, at)}:${tab}`;
      localStorage.setItem(mine, JSON.stringify({ ...read(key), ...read(mine) }));
      localStorage.removeItem(key);
    }
  }

  function fill(root) {
    if (!page()) return;
    const journal = read(keyOf(page().dataset.point));
    for (const path of Object.keys(journal)) {
      if (journal[path].held) continue; // stands in the choice between two texts instead
      for (const el of root.querySelectorAll(`[data-field="${CSS.escape(path)}"]`)) {
        if (valueOf(el) !== journal[path].value) put(el, journal[path].value);
      }
    }
  }

  // Texts that are no answers ([data-keep], such as a reason) are kept until somebody says what became of them.
  const keepKey = name => `cp.keep:${page().dataset.user}:${page().dataset.plan}:${name}`;
  document.addEventListener('input', e => {
    if (page() && e.target instanceof Element && e.target.matches('[data-keep]')) sessionStorage.setItem(keepKey(e.target.dataset.keep), e.target.value);
  });
  function refill(root) {
    for (const el of root.querySelectorAll('[data-keep]')) {
      const kept = page() && sessionStorage.getItem(keepKey(el.dataset.keep));
      if (!kept || el.value === kept) continue;
      el.value = kept;
      el.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  new MutationObserver(changes => {
    const any = waiting() > 0;
    for (const change of changes) for (const node of change.addedNodes) if (node instanceof Element) { if (any) fill(node); refill(node); }
  }).observe(document.documentElement, { childList: true, subtree: true });

  function whenThere(get, act) {
    const now = get();
    if (now) { act(now); return; }
    const watch = new MutationObserver(() => { const el = get(); if (el) { watch.disconnect(); act(el); } });
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 5000);
  }

  const reveal = el => { el.scrollIntoView({ block: 'center' }); (el.matches('input, select, textarea') ? el : el.querySelector('input, select, textarea, button') ?? el).focus({ preventScroll: true }); };

  window.plan = {
    // The circuit is up for this point: what is still in the journal goes first.
    async attach(circuit, point) {
      link = circuit;
      await adopt();
      const journal = read(keyOf(point));
      for (const entry of Object.values(journal)) delete entry.held;
      write(keyOf(point), journal);
      recovered = waiting() > 0;
      fill(document);
      status().dataset.ready = point;
      if (!lastSaved) say('idle');
      const focus = JSON.parse(sessionStorage.getItem('cp.focus') ?? 'null');
      sessionStorage.removeItem('cp.focus');
      if (focus) whenThere(() => find(focus.path), el => { el.focus(); safely(() => el.setSelectionRange(el.value.length, el.value.length)); });
      await flush();
    },
    detach() { link = null; delete status()?.dataset.ready; },
    storing() { owed = true; say('saving'); },
    told(receipt) { if (receipt.state !== 'retry') owed = false; told(receipt); },
    // A conflict was settled: its entry leaves the journal, and its field shows the text that was chosen.
    settled(seq, path, text) {
      for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix()))) {
        const journal = read(key);
        for (const [each, e] of Object.entries(journal)) if (e.seq === seq) delete journal[each];
        write(key, journal);
      }
      const el = find(path);
      if (!el || read(keyOf(page().dataset.point))[path]) return;
      put(el, text);
      known.set(holder(el), text);
    },
    letGo(name) { sessionStorage.removeItem(keepKey(name)); },
    focus(path) {
      const id = 'f-' + path.replaceAll('/', '-');
      whenThere(() => document.getElementById(id) ?? document.getElementById(id + '-head'), reveal);
    },
    focusIn(id) { whenThere(() => document.querySelector(`#${CSS.escape(id)} input, #${CSS.escape(id)} select, #${CSS.escape(id)} textarea`), reveal); },
  };

  // ---- keys
  let left = null; // where the cursor was before it went to the coach
  document.addEventListener('click', e => {
    if (!e.target.closest?.('[data-to-coach]')) return;
    const coach = document.getElementById('coach');
    coach.scrollIntoView({ block: 'start' });
    coach.focus({ preventScroll: true });
  });
  document.addEventListener('keydown', e => {
    const coach = document.getElementById('coach');
    if (!page() || !coach || e.ctrlKey || e.metaKey) return;
    if (e.key === 'F8') {
      const found = [...coach.querySelectorAll('[data-finding]')];
      if (found.length === 0) return;
      e.preventDefault();
      const at = found.indexOf(document.activeElement);
      found[e.shiftKey ? (at <= 0 ? found.length - 1 : at - 1) : (at + 1) % found.length].focus();
    } else if (e.altKey && e.key.toLowerCase() === 'c') {
      e.preventDefault();
      if (coach.contains(document.activeElement)) { left?.focus(); return; }
      left = document.activeElement;
      coach.scrollIntoView({ block: 'nearest' });
      coach.focus({ preventScroll: true });
    }
  });
  document.addEventListener('keydown', e => {
    if (!page() || !(e.ctrlKey || e.metaKey)) return;
    if (e.key === 's') {
      e.preventDefault();
      flush().then(() => { if (waiting() === 0 && lastSaved) say('already'); });
    } else if (e.key === 'Enter') {
      const to = document.querySelector(e.shiftKey ? '[data-step="back"]' : '[data-step="next"]');
      if (to) { e.preventDefault(); flush(); to.click(); }
    }
  });
})();
