"use strict";
// Sorting and the picker of states: additions only, the page is complete without them.
(() => {
  const words = document.body.dataset;
  const value = (cell) => {
    const text = cell.textContent.trim();
    if (!cell.classList.contains("n")) return text;
    const plain = [...text.replace(/\u2212/g, "-")].filter((c) => /[0-9-]/.test(c) || c === words.decimal).join("");
    const number = parseFloat(plain.replace(words.decimal, "."));
    return Number.isNaN(number) ? -Infinity : number;
  };
  const compare = (one, other) =>
    typeof one === "string" ? one.localeCompare(other, document.documentElement.lang) : one - other;

  for (const table of document.querySelectorAll("table")) {
    const body = table.tBodies[0];
    if (!body || body.rows.length < 4) continue;
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = words.sort;
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const way = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
        const sign = way === "ascending" ? 1 : -1;
        for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
        heading.setAttribute("aria-sort", way);
        const rows = [...body.rows].map((row) => [value(row.cells[column]), row]);
        rows.sort((one, other) => sign * compare(one[0], other[0]));
        body.append(...rows.map(([, row]) => row));
      });
    });
  }

  // On paper everything is open, and afterwards as it was; browsers that know `::details-content` need none of this.
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const one of closed) one.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
    closed = [];
  });

  const annex = document.getElementById("annex-table");
  if (!annex) return;
  const names = [...annex.tBodies[0].rows].map((row) => row.querySelector("th").textContent);
  const label = document.createElement("label");
  const picker = document.createElement("select");
  label.className = "picker";
  label.append(words.find + " ", picker);
  picker.append(new Option(words.all, ""), ...names.map((name, at) => new Option(name, String(at))));
  document.getElementById("content").prepend(label);
  picker.addEventListener("change", () => {
    const name = picker.value === "" ? null : names[Number(picker.value)];
    for (const row of document.querySelectorAll("tbody tr")) {
      const heading = row.querySelector("th");
      row.classList.toggle("picked", name !== null && heading !== null && heading.textContent === name);
    }
    const row = annex.querySelector("tr.picked");
    if (row) row.scrollIntoView({ block: "center" });
  });
})();
