/* Finds what is typed in the index beside it. Classic, so that it runs from a disk. */
(function () {
  'use strict';
  const index = window.GOLIVE_INDEX, input = document.getElementById('q');
  const list = document.getElementById('hits'), count = document.getElementById('count');
  const letters = {ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ß: 'ss'};
  const most = 50;
  if (!index || !input) return;

  /* People type names without their accents. */
  function fold(text) {
    return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[øłđðæœþıß]/g, c => letters[c]);
  }

  const common = index.s.split(' ');
  const terms = Object.keys(index.t).map(t => [/^[\x00-\x7f]*$/.test(t) ? t : fold(t), index.t[t]]);

  /* As the index has them: R-014 is one word. What it leaves out counts only where nothing else is asked. */
  function words(text) {
    const all = fold(text).replace(/\b([a-z]{1,4})-(?=\d)/g, '$1').match(/[\p{L}\p{N}]+/gu) || [];
    const some = all.filter(w => w.length > 1 && !common.includes(w));
    return some.length ? some : all;
  }

  /* The entries that have the word or begin one with it; the whole word counts twice. */
  function find(word) {
    const found = {};
    for (const [term, at] of terms) {
      if (!term.startsWith(word)) continue;
      for (let i = 0; i < at.length; i += 2) found[at[i]] = (found[at[i]] || 0) + at[i + 1] * (term === word ? 2 : 1);
    }
    return found;
  }

  /* Entries that have all words, the best first; those whose title begins with what is asked are ahead. */
  function search(asked) {
    const all = asked.map(find);
    const isAhead = t => fold(t).startsWith(asked[0]) && words(t).join(' ').startsWith(asked.join(' '));
    return Object.keys(all[0]).filter(e => all.every(f => f[e])).map(e => [
      Number(e), all.reduce((sum, f) => sum + f[e], isAhead(index.d[e][1]) ? 20 : 0)
    ]).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  function add(tag, text, parent, name) {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    parent.append(element);
    return element;
  }

  function show() {
    const asked = words(input.value), hits = asked.length ? search(asked) : [];
    list.textContent = '';
    for (const [entry] of hits.slice(0, most)) {
      const [address, title, kind, summary] = index.d[entry], item = add('li', '', list);
      add('a', title, item).href = address;
      add('p', kind, item, 'small muted');
      if (summary) add('p', summary, item);
    }
    /* `one: # result | other: # results`: the form that goes with the number, in the page's language. */
    const forms = count.dataset[hits.length > most ? 'cut' : 'found'];
    const form = kind => forms.match(kind + ': ([^|]*)');
    const kind = new Intl.PluralRules(document.documentElement.lang).select(hits.length);
    count.textContent = !asked.length ? '' : !hits.length ? count.dataset.none
      : (form(kind) || form('other'))[1].trim().replace('##', most).replace('#', hits.length);
  }

  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', show);
  show();
})();
