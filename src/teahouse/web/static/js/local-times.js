// local-times.js: writes every <time data-local-time> in the clock of whoever reads it.

const today = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
const otherDay = new Intl.DateTimeFormat(document.documentElement.lang, {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
});

export function inWords(moment) {
  return (moment.toDateString() === new Date().toDateString() ? today : otherDay).format(moment);
}

export function showLocalTimes(root = document) {
  for (const time of root.querySelectorAll("time[data-local-time]")) {
    const moment = new Date(time.dateTime);
    if (!Number.isNaN(moment.valueOf())) time.textContent = inWords(moment);
  }
}

showLocalTimes();
document.addEventListener("house:refreshed", (event) => showLocalTimes(event.target));
