// Loads the page anew when the preview shows something else than when it was made. Hidden tabs wait: a browser has few connections.
(() => {
  const shown = document.currentScript.dataset.state;
  let events = null;
  const follow = () => {
    if (document.hidden) {
      if (events) events.close();
      events = null;
    } else if (!events) {
      events = new EventSource("/.golive/events");
      events.onmessage = (event) => { if (event.data !== shown) location.reload(); };
    }
  };
  document.addEventListener("visibilitychange", follow);
  follow();
})();
