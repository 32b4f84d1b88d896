// What the pages can do more with a script. Without it they do everything but change by themselves.

// What a page asks by itself does not keep the session of its reader alive.
const BY_ITSELF = { "X-Unattended": "yes" };

const page = async (url, more = {}, sent = {}) => {
  const answer = await fetch(url, { headers: { Accept: "text/html", ...more }, ...sent });
  if (!answer.ok) throw Object.assign(new Error(String(answer.status)), { isSignedOut: answer.status === 401 });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

const made = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

// Evidence opens in place, and is fetched only then.
const loadEvidence = async (details, url) => {
  const room = details.querySelector(".nf-details__body");
  room.replaceChildren(made("p", { textContent: "Fetching the evidence…" }));
  try {
    const evidence = (await page(url)).querySelector("#evidence");
    evidence.removeAttribute("id");
    room.replaceChildren(evidence);
    details.dataset.loaded = "yes";
  } catch (failure) {
    const again = made("a", { href: url, className: "govuk-link", textContent: "Open it on a page of its own" });
    const words = failure.isSignedOut
      ? "You are signed out. Sign in again in another window, then close and open this; or: "
      : "The evidence cannot be shown just now. Nothing is lost. Close and open this to try again, or: ";
    room.replaceChildren(made("p", {}, words, again));
  }
};

const openInPlace = (link) => {
  const room = made("div", { className: "nf-details__body" });
  room.setAttribute("aria-live", "polite");
  const summary = made("summary", {}, ...link.childNodes);
  const details = made("details", { className: "nf-details nf-evidence-details" }, summary, room);
  details.dataset.opens = `evidence-${link.closest("[data-item]").dataset.item}`;
  details.addEventListener("toggle", () => {
    if (details.open && !details.dataset.loaded) loadEvidence(details, link.href);
    if (!details.open) details.querySelectorAll(".nf-shown").forEach((shown) => shown.remove());
  });
  link.replaceWith(details);
};

// Words and details are shown where they were asked for, and go when the evidence is closed. Below the heading of an item theirs are lower.
const LOWER = { H2: "h4", H3: "h5" };
const fitted = (details, isInItem) => {
  details.querySelectorAll("[id], [aria-labelledby]").forEach((part) => ["id", "aria-labelledby"].forEach((name) => part.removeAttribute(name)));
  const heads = isInItem ? details.querySelectorAll("h2, h3") : [];
  heads.forEach((head) => head.replaceWith(made(LOWER[head.tagName], { className: head.className }, ...head.childNodes)));
  return [...details.childNodes];
};
const showDetails = async (form) => {
  const room = made("div", { className: "nf-shown" });
  room.setAttribute("aria-live", "polite");
  if (form.nextElementSibling?.matches(".nf-shown")) form.nextElementSibling.remove();
  form.after(room);
  try {
    const body = new URLSearchParams(new FormData(form));
    const details = (await page(form.action, {}, { method: "POST", body })).querySelector("#details");
    room.replaceChildren(...fitted(details, form.closest("[data-item]")));
  } catch (failure) {
    if (failure.isSignedOut) room.textContent = "You are signed out. Sign in again in another window, then close and open the evidence and ask again.";
    else form.submit();
  }
};
addEventListener("submit", (event) => {
  if (!event.target.matches(".nf-ask-details")) return;
  event.preventDefault();
  showDetails(event.target);
});

const enhance = (root) => root.querySelectorAll("a[data-evidence]").forEach(openInPlace);
let shown = document.querySelector("#agenda")?.innerHTML;
enhance(document);

// On paper everything is open.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open]):not(.nf-evidence-details)")];
  opened.forEach((details) => (details.open = true));
  const printed = document.querySelector("#printed");
  if (printed) printed.textContent = `Printed ${new Date().toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short" })}`;
});
addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

// A page in place of the page looks by itself whether the real one is back. Whoever is not signed in is led on only by going there.
const trouble = document.querySelector("[data-retry]");
if (trouble) {
  const again = trouble.querySelector("[data-again]").href;
  const goThere = () => location.replace(again);
  const stay = (failure) => failure.isSignedOut && goThere();
  setInterval(() => page(again, BY_ITSELF).then(goThere, stay), trouble.dataset.retry * 1000);
}

// News never moves what the reader looks at: a line at the foot offers it.
const live = document.querySelector("[data-changes]");
if (live) {
  let waiting = null;
  let lastHeard = Date.now();
  let isStopped = false;
  let isSignedOut = false;

  const clock = (time) =>
    new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit", hour12: true, timeZone: live.dataset.zone })
      .format(time)
      .replace(/\s/g, "");
  const items = (from) => [...from.querySelectorAll("[data-item]")].map((item) => item.dataset.item);

  const tell = () => {
    const parts = [];
    if (isSignedOut) parts.push(`You are signed out. What is shown is complete up to ${clock(lastHeard)}.`);
    else if (isStopped) parts.push(`Live updates have stopped since ${clock(lastHeard)}. What is shown is complete up to then.`);
    if (waiting) parts.push(news(waiting));
    const line = parts.join(" ");
    if (live.dataset.line === line) return;
    live.dataset.line = line;
    live.replaceChildren(...(line ? [made("p", {}, line, ...(isSignedOut ? [signingIn()] : waiting ? [showing()] : []))] : []));
  };
  const news = (next) => {
    const known = new Set(items(document));
    const fresh = items(next).filter((item) => !known.has(item)).length;
    return fresh === 0 ? "The agenda has changed," : fresh === 1 ? "1 new item," : `${fresh} new items,`;
  };
  // In another window, so that the reader's place stays: this page goes on by itself after it.
  const signingIn = () => made("a", { href: "/signed-in", target: "_blank", rel: "noopener", textContent: "Sign in again (in a new window)" });
  const showing = () => made("button", { type: "button", textContent: "show", onclick: show });

  const show = () => {
    const known = new Set(items(document));
    const open = new Set([...document.querySelectorAll("#agenda details[open]")].map((d) => d.dataset.opens));
    for (const id of ["progress", "tally", "feeds", "agenda"]) {
      document.getElementById(id).replaceWith(waiting.getElementById(id));
    }
    const agenda = document.querySelector("#agenda");
    shown = agenda.innerHTML;
    enhance(agenda);
    agenda.querySelectorAll("details").forEach((details) => (details.open = open.has(details.dataset.opens)));
    const fresh = [...agenda.querySelectorAll("[data-item]")].filter((item) => !known.has(item.dataset.item));
    fresh.forEach((item) => item.querySelector("h3").append(" ", made("b", { className: "nf-tag", textContent: "Just in" })));
    waiting = null;
    tell();
    (fresh[0]?.querySelector("h3") ?? document.querySelector("#main")).focus();
  };

  // Only the head of the page follows by itself: the countdown, and who has spoken.
  const look = async () => {
    try {
      follow(await page(location.href, BY_ITSELF));
      lastHeard = Date.now();
      isStopped = isSignedOut = false;
    } catch (failure) {
      isStopped = true;
      isSignedOut = Boolean(failure.isSignedOut);
    }
    tell();
  };
  const follow = (next) => {
    waiting = next.querySelector("#agenda").innerHTML === shown ? null : next;
    for (const part of document.querySelectorAll("[data-live]")) {
      const now = next.getElementById(part.id);
      if (now && now.innerHTML !== part.innerHTML) part.replaceWith(now);
    }
  };
  const listen = () => {
    const changes = new EventSource(live.dataset.changes);
    changes.addEventListener("change", look);
    changes.addEventListener("beat", () => (isStopped ? look() : (lastHeard = Date.now())));
    changes.onerror = () => {
      changes.close();
      look();
      setTimeout(listen, 5000);
    };
  };
  listen();
  setInterval(() => document.hidden || look(), 30000);
  document.addEventListener("visibilitychange", () => document.hidden || look());
}
