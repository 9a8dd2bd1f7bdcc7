// Suggestions while typing, over the same search that the form uses. Without this file the form works just the same:
// it lists the suggestions as radio buttons. The pattern is ARIA 1.2's editable combobox with a list.
const part = document.querySelector('[data-zoek]');
const input = part?.querySelector('input[type=search]');
if (input) combobox(part, input);

function combobox(part, input) {
  const words = part.dataset;
  const language = words.zoek;
  const form = input.form;
  const box = make('div', { className: 'combo' });
  const list = make('ul', { id: 'suggesties', role: 'listbox', hidden: true, ariaLabel: words.suggestions.replace('{0} ', '') });
  const status = make('p', { className: 'hidden', role: 'status' });
  input.replaceWith(box);
  box.append(input, list);
  part.append(status);
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })
    .forEach(([name, value]) => input.setAttribute(name, value));

  let foods = [];
  let active = -1;
  let request;
  let typing;
  let speaking;

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(find, 120);
  });
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', () => setTimeout(close, 150));
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => choose(Array.from(list.children).indexOf(event.target.closest('li'))));

  async function find() {
    request?.abort();
    const query = input.value.trim();
    if (query.length < 2) return close();
    request = new AbortController();
    try {
      const answer = await fetch(`/api/v1/foods?limit=12&lang=${language}&q=${encodeURIComponent(query)}`, { signal: request.signal });
      if (!answer.ok) return close();
      show((await answer.json()).items);
    } catch (fault) {
      if (fault.name !== 'AbortError') close();
    }
  }

  function show(found) {
    foods = found;
    active = -1;
    list.replaceChildren(...foods.map(option));
    list.hidden = foods.length === 0;
    input.setAttribute('aria-expanded', String(foods.length > 0));
    input.removeAttribute('aria-activedescendant');
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = foods.length === 0 ? words.none : foods.length === 1 ? words.one : words.suggestions.replace('{0}', foods.length);
    }, 1000);
  }

  function option(food, index) {
    const item = make('li', { id: `suggestie-${index}`, role: 'option' }, make('span', { textContent: food.name }));
    const portion = food.portions[0];
    const mg = food.magnesiumMgPer100g === null || !portion ? words.unknown
      : `${Math.round(food.magnesiumMgPer100g * portion.grams / 100)} mg / ${portion.label}`;
    item.append(make('small', { textContent: mg }));
    item.setAttribute('aria-selected', 'false');
    item.setAttribute('aria-setsize', foods.length);
    item.setAttribute('aria-posinset', index + 1);
    return item;
  }

  function onKey(event) {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      return close();
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      return choose(active);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || foods.length === 0) return;
    event.preventDefault();
    if (list.hidden) return show(foods);
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = (active + step + foods.length) % foods.length;
    const item = list.children[active];
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', item.id);
  }

  // The food stands in the form as the form itself would show it: search for it by name and let the page offer its portions.
  function choose(index) {
    const food = foods[index];
    if (!food) return;
    close();
    input.value = food.name;
    form.append(make('input', { type: 'hidden', name: 'voedsel', value: food.id }));
    form.requestSubmit(part.querySelector('button[value=zoek]'));
  }

  function close() {
    request?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'role') element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}
