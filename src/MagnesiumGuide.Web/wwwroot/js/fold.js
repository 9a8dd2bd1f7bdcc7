// A link to a folded part opens it. Without this file its name is in sight, and one tap opens it.
function open() {
  const part = document.getElementById(location.hash.slice(1));
  if (part?.tagName === 'DETAILS') {
    part.open = true;
    part.scrollIntoView();
  }
}

addEventListener('hashchange', open);
open();
