// Behaviour of the shell. Everything here is a convenience on top of pages that work without it.
// Listeners sit on the document, so an enhanced navigation that swaps the page leaves them in place.
(() => {
  'use strict';

  const byId = (id) => document.getElementById(id);
  const typing = (el) => el instanceof HTMLElement && (el.isContentEditable || el.matches('input, textarea, select'));
  const singleKeys = {
    get on() { try { return localStorage.getItem('cp-single-keys') !== 'off'; } catch { return true; } },
    set on(value) { try { localStorage.setItem('cp-single-keys', value ? 'on' : 'off'); } catch { /* private mode: this visit only */ } },
  };

  // Menus ---------------------------------------------------------------------------------------------------------
  const closeMenus = (except) => document.querySelectorAll('details.menu[open]').forEach((menu) => { if (menu !== except) menu.open = false; });

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    closeMenus(target.closest('details.menu'));
    if (target.closest('[data-go]')) open('go');
    if (target.closest('[data-keys]')) { closeMenus(); open('keys'); }
    if (target.closest('[data-close]') || target.matches('dialog.dialog')) target.closest('dialog')?.close();
    if (target.closest('[data-reveal]')) reveal(target.closest('[data-reveal]'));
    if (target.closest('[data-copy]')) copy(target.closest('[data-copy]'));
  });

  // Before the router hears of the click: a dialog that closes later would take the focus back from the new page.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.menu-sheet a, .go-item')) { closeMenus(); byId('go')?.close(); }
  }, true);

  document.addEventListener('focusin', (event) => {
    const menu = document.querySelector('details.menu[open]');
    if (menu && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });

  // Forms ---------------------------------------------------------------------------------------------------------
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.matches('[data-here]')) form.elements.returnUrl.value = location.pathname + location.search + location.hash;
    if (form.matches('[data-theme-form]') && event.submitter) { event.preventDefault(); theme(form, event.submitter); }
    if (form.matches('[data-once]')) {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
      setTimeout(() => { delete form.dataset.sent; }, 5000);
    }
  });

  // A colour is typed or picked; either shows in the other.
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (field.matches('[data-picks]')) byId(field.dataset.picks).value = field.value.toUpperCase();
    const picker = field.id && document.querySelector(`[data-picks="${CSS.escape(field.id)}"]`);
    if (picker && /^#?[0-9a-f]{6}$/i.test(field.value.trim())) picker.value = '#' + field.value.trim().replace('#', '').toLowerCase();
  });

  async function theme(form, button) {
    const choice = button.value;
    if (choice === 'system') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = choice;
    document.querySelectorAll('[data-theme-form] button').forEach((other) => other.setAttribute('aria-pressed', String(other.value === choice)));
    // Colours change at once; remembering may take its time, and a failure costs no more than the choice itself.
    const body = new URLSearchParams(new FormData(form));
    body.set('theme', choice);
    try { await fetch(form.action, { method: 'POST', body, redirect: 'manual' }); } catch { /* offline */ }
  }

  function reveal(button) {
    const input = byId(button.dataset.reveal);
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(show));
  }

  async function copy(button) {
    const source = byId(button.dataset.copy);
    const status = byId(button.dataset.copyStatus);
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      status.textContent = button.dataset.copied;
    } catch {
      source.focus();
      source.select?.();
      status.textContent = button.dataset.failed;
    }
  }

  // Dialogs -------------------------------------------------------------------------------------------------------
  function open(id) {
    const dialog = byId(id);
    if (!dialog || dialog.open || document.querySelector('dialog[open]')) return;
    dialog.showModal();
    if (id === 'go') startSearch();
    if (id === 'keys') byId('single-keys').checked = singleKeys.on;
  }

  document.addEventListener('change', (event) => { if (event.target.id === 'single-keys') singleKeys.on = event.target.checked; });

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      if (!byId('go')) return;
      event.preventDefault();
      open('go');
    } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target) && singleKeys.on) {
      open('keys');
    } else if (event.key === 'Escape') {
      const menu = document.querySelector('details.menu[open]');
      if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
    } else if (event.target.id === 'go-input') {
      searchKey(event);
    }
  });

  // Search and go to: a combobox with a list; focus stays in the input, aria-activedescendant walks ------------------
  let asked = 0, timer = 0, pending = null;

  function startSearch() {
    const input = byId('go-input');
    input.value = '';
    input.focus();
    ask('');
  }

  document.addEventListener('input', (event) => {
    if (event.target.id !== 'go-input') return;
    clearTimeout(timer);
    timer = setTimeout(() => ask(event.target.value), 150);
  });

  document.addEventListener('pointermove', (event) => {
    const item = event.target instanceof Element ? event.target.closest('.go-item') : null;
    if (item && item.getAttribute('aria-selected') !== 'true') select(item);
  });

  async function ask(words) {
    const mine = ++asked;
    const dialog = byId('go');
    pending?.abort();
    pending = new AbortController();
    const patience = setTimeout(() => { if (mine === asked) note(dialog.dataset.loading); }, 300);
    try {
      const answer = await fetch('search?q=' + encodeURIComponent(words.trim()), { headers: { Accept: 'application/json' }, signal: pending.signal });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const found = await answer.json();
      if (mine === asked) show(found);
    } catch (error) {
      if (mine === asked && error.name !== 'AbortError') { show([]); note(dialog.dataset.failed); }
    } finally {
      clearTimeout(patience);
    }
  }

  function show(found) {
    const list = byId('go-list');
    list.replaceChildren(...found.map((entry, index) => {
      const item = document.createElement('a');
      item.className = 'go-item';
      item.id = 'go-' + index;
      item.href = entry.url;
      item.tabIndex = -1;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      const title = document.createElement('span');
      title.textContent = entry.title;
      const kind = document.createElement('small');
      kind.textContent = entry.detail;
      item.append(title, kind);
      return item;
    }));
    byId('go-input').setAttribute('aria-expanded', String(found.length > 0));
    note(found.length ? '' : byId('go').dataset.none);
    select(list.firstElementChild);
  }

  function note(text) { byId('go').querySelector('.go-note').textContent = text; }

  function select(item) {
    const input = byId('go-input');
    byId('go-list').querySelectorAll('[aria-selected="true"]').forEach((other) => other.setAttribute('aria-selected', 'false'));
    if (!item) { input.removeAttribute('aria-activedescendant'); return; }
    item.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  }

  function searchKey(event) {
    const items = [...byId('go-list').children];
    const at = items.findIndex((item) => item.getAttribute('aria-selected') === 'true');
    const to = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length }[event.key];
    if (to !== undefined && items.length) { event.preventDefault(); select(items[to]); }
    if (event.key === 'Enter' && !event.isComposing && items[at]) { event.preventDefault(); items[at].click(); }
  }
})();
