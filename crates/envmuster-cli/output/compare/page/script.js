"use strict";
const search = document.getElementById("search");
const boxes = [...document.querySelectorAll(".tools input[type=checkbox]")];
const shown = document.getElementById("shown");
const bodies = [...document.querySelectorAll("tbody")];

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = boxes.filter((box) => box.checked).map((box) => box.value);
  let count = 0;
  for (const body of bodies) {
    let any = false;
    for (const row of body.querySelectorAll("tr.variable")) {
      const text = row.dataset.text;
      const marks = row.dataset.marks.split(" ");
      const fits = words.every((word) => text.includes(word))
        && (wanted.length === 0 || wanted.some((mark) => marks.includes(mark)));
      row.hidden = !fits;
      const findings = row.nextElementSibling;
      if (findings && findings.classList.contains("findings")) findings.hidden = !fits;
      any = any || fits;
      count += fits;
    }
    body.hidden = !any;
  }
  shown.textContent = count + " of " + shown.dataset.all + " variables";
}

search.addEventListener("input", filter);
for (const box of boxes) box.addEventListener("change", filter);
filter();
