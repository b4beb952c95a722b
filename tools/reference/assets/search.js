"use strict";
// The search: names that begin with what was typed first, then names and descriptions that have all the words.
// Capitals, dots, underscores and spaces do not count, so Python's names are found too: api.auth.SignIn, FloodWait.
(() => {
  const root = document.currentScript.dataset.root;
  const folders = { method: "methods", constructor: "constructors", type: "types", error: "errors" };
  const field = document.getElementById("search");
  const list = document.getElementById("found");
  const most = 40;
  let asked = false;

  function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = root + "search-index.js";
    script.onload = show;
    document.head.append(script);
  }

  const squeeze = (text) => text.toLowerCase().replace(/[\s._]/g, "");

  function score(name, about, words, whole) {
    const lower = name.toLowerCase();
    const all = squeeze(name);
    const last = squeeze(name.slice(name.lastIndexOf(".") + 1));
    if (all === whole || last === whole) return 0;
    if (all.startsWith(whole) || last.startsWith(whole)) return 1;
    if (all.includes(whole)) return 2;
    if (words.every((word) => lower.includes(word))) return 3;
    const text = lower + " " + about.toLowerCase();
    return words.every((word) => text.includes(word)) ? 4 : -1;
  }

  function show() {
    const typed = field.value.trim().toLowerCase().replace(/^(trimtp\.)?(api|errors)\./, "");
    const whole = squeeze(typed);
    const index = window.referenceIndex;
    list.hidden = !whole || !index;
    list.replaceChildren();
    if (list.hidden) return;
    const words = typed.split(/\s+/);
    const found = [];
    for (const [kind, name, about] of index) {
      const rank = score(name, about, words, whole);
      if (rank >= 0) found.push([rank, name.length, kind, name, about]);
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const [, , kind, name, about] of found.slice(0, most)) {
      const link = document.createElement("a");
      link.href = `${root}${folders[kind]}/${name}.html`;
      link.textContent = name;
      const note = document.createElement("small");
      note.textContent = `${kind} · ${about}`;
      link.append(note);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    if (!found.length) {
      const item = document.createElement("li");
      item.className = "none";
      item.textContent = "Nothing found.";
      list.append(item);
    }
  }

  function step(by) {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + by;
    (at < 0 ? field : links[Math.min(at, links.length - 1)] || field).focus();
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", () => { load(); show(); });
  document.addEventListener("keydown", (event) => {
    const inside = event.target === field || list.contains(event.target);
    if (event.key === "/" && !inside) { event.preventDefault(); field.focus(); }
    if (!inside) return;
    if (event.key === "Escape") { field.value = ""; show(); field.focus(); }
    if (event.key === "ArrowDown") { event.preventDefault(); step(1); }
    if (event.key === "ArrowUp") { event.preventDefault(); step(-1); }
    if (event.key === "Enter" && event.target === field) list.querySelector("a")?.click();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) list.hidden = true;
  });
})();
