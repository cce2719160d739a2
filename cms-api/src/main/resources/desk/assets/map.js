/* The place of an item on a map. The two fields stay the truth: the pin follows them, and moving it fills them in. */
(async () => {
  const part = document.getElementById('map-part');
  if (!part || !window.L || !window.desk?.outlines) return;
  const { outlines } = desk;
  const field = (name) => document.getElementById(part.dataset[name]);
  const [latField, lonField, provinceField, districtField] = ['lat', 'lon', 'province', 'district'].map(field);
  const said = document.getElementById('map-said');
  const word = (name, value) =>
    document.getElementById('map-words').content.querySelector(`[data-word="${name}"]`).textContent.replace('{0}', value ?? '');
  /* As far as an outline may be wrong before a place is called outside. */
  const TOLERANCE = 2;
  const COUNTRY = [[5.6, 97.3], [20.5, 105.7]];
  const STEP = 8;

  let provinces;
  try {
    provinces = await outlines.load(part.dataset.outlines);
  } catch (failed) {
    console.warn(failed);
    provinces = {};
  }
  part.hidden = false;
  if (!Object.keys(provinces).length) said.textContent = word('say.no-outlines');
  const map = drawn();
  const pin = L.marker([0, 0], {
    draggable: true,
    autoPan: true,
    alt: word('pin'),
    icon: L.divIcon({ className: 'pin', iconSize: [30, 40], iconAnchor: [15, 39], html: '<svg viewBox="0 0 30 40" aria-hidden="true"><path d="M15 1a14 14 0 0 1 14 14c0 9-10 15-14 24C11 30 1 24 1 15A14 14 0 0 1 15 1z"/><circle cx="15" cy="15" r="5"/></svg>' }),
  });
  const shapes = Object.fromEntries(Object.entries(provinces).map(([code, rings]) => [code, shape(rings).addTo(map)]));
  const landmarks = L.layerGroup().addTo(map);
  let places = [];

  function drawn() {
    const made = L.map('map', { zoomControl: false, scrollWheelZoom: false, minZoom: 5, maxZoom: part.dataset.tiles ? 19 : 15, zoomSnap: 0.5, attributionControl: false });
    made.fitBounds(COUNTRY);
    L.control.zoom({ zoomInTitle: word('zoom-in'), zoomOutTitle: word('zoom-out') }).addTo(made);
    L.control.scale({ imperial: false, position: 'topright' }).addTo(made);
    const credit = L.control.attribution({ prefix: false }).addTo(made);
    credit.addAttribution(linked(word('credit')));
    if (part.dataset.tiles) {
      L.tileLayer(part.dataset.tiles, { attribution: linked(part.dataset.credit), maxZoom: 19, referrerPolicy: 'origin' }).addTo(made);
      made.getContainer().classList.add('tiled');
    }
    /* The wheel scrolls the page, until somebody is at work on the map. */
    made.on('focus', () => made.scrollWheelZoom.enable()).on('blur', () => made.scrollWheelZoom.disable());
    made.on('zoomend', () => made.getContainer().classList.toggle('near', made.getZoom() >= 10.5));
    made.on('click', (event) => place(event.latlng));
    return made;
  }

  function linked(text) {
    const plain = document.createElement('span');
    plain.textContent = text;
    return plain.innerHTML.replace(/https:\/\/[^\s"'<>()]+/g, '<a href="$&" rel="noopener">$&</a>');
  }

  function shape(rings) {
    return L.polygon(rings.map((ring) => [ring]), { className: 'outline', interactive: false, smoothFactor: 0.5 });
  }

  /** Both fields, or null; Thai digits count. */
  function written() {
    const [lat, lon] = [latField, lonField].map((input) => number(input.value));
    return lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : L.latLng(lat, lon);
  }

  function number(text) {
    const plain = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
    return /^-?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
  }

  /** Puts the pin there and fills the fields in, as typing would. */
  function place(at) {
    write(at.lat.toFixed(6), at.lng.toFixed(6));
    pin.setLatLng(at).addTo(map);
    judge();
    said.textContent ||= word('say.placed');
  }

  /** Both before anybody is told: one without the other is no place. */
  function write(lat, lon) {
    latField.value = lat;
    lonField.value = lon;
    for (const input of [latField, lonField]) {
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /** From the fields to the pin. */
  function follow() {
    const at = written();
    if (!at) {
      pin.remove();
      said.textContent = '';
      return;
    }
    if (pin.getLatLng().equals(at) && map.hasLayer(pin)) return;
    pin.setLatLng(at).addTo(map);
    if (!map.getBounds().contains(at)) map.setView(at, Math.max(map.getZoom(), 9));
    judge();
  }

  /** Warns of a place outside the chosen province; whether it is wrong only a person can say. */
  function judge() {
    const at = map.hasLayer(pin) ? [pin.getLatLng().lat, pin.getLatLng().lng] : null;
    const rings = provinces[provinceField.value];
    const outside = at && rings && !outlines.holds(rings, at) && outlines.distance(rings, at) > TOLERANCE;
    part.classList.toggle('is-outside', Boolean(outside));
    if (!outside) {
      said.textContent = '';
      return;
    }
    const code = Object.keys(provinces).find((other) => outlines.holds(provinces[other], at));
    const name = [...provinceField.options].find((option) => option.value === code)?.textContent;
    said.textContent = name ? word('say.outside-in', name) : word('say.outside');
  }

  async function province() {
    const code = provinceField.value;
    for (const [other, drawnShape] of Object.entries(shapes)) drawnShape.getElement()?.classList.toggle('is-here', other === code);
    shapes[code]?.bringToFront();
    await find(code);
    judge();
  }

  async function find(code) {
    landmarks.clearLayers();
    places = [];
    if (!code) return;
    const answer = await fetch(part.dataset.landmarks + encodeURIComponent(code), { headers: { Accept: 'application/json' } }).catch((failed) => {
      console.warn('the map goes without its landmarks', failed);
      return null;
    });
    if (!answer?.ok || answer.redirected || code !== provinceField.value) return;
    places = await answer.json();
    for (const { name, lat, lon } of places) {
      const label = document.createElement('span');
      label.textContent = name;
      const dot = L.circleMarker([lat, lon], { radius: 4, className: 'landmark', bubblingMouseEvents: true });
      dot.bindTooltip(label, { permanent: true, direction: 'right', className: 'landmark-name' }).addTo(landmarks);
      dot.on('mouseover mouseout', ({ type }) => dot.getTooltip().getElement()?.classList.toggle('is-asked', type === 'mouseover'));
    }
  }

  /** Where to begin: the pin, the district, one's own organisation, the province, the country. */
  function look() {
    const at = written();
    const near = places.filter((place) => place.districtCode === districtField.value && districtField.value);
    const own = places.filter((place) => place.own);
    if (at) map.setView(at, 13);
    else if (near.length) map.fitBounds(L.latLngBounds(near.map(({ lat, lon }) => [lat, lon])).pad(0.3), { maxZoom: 12 });
    else if (own.length) map.setView([own[0].lat, own[0].lon], 12);
    else whole();
  }

  function whole() {
    const chosen = shapes[provinceField.value];
    map.fitBounds(chosen ? chosen.getBounds() : COUNTRY);
  }

  /** Arrows move the pin by a little on the screen, with the shift key by much. */
  function nudge(event) {
    const way = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const far = event.shiftKey ? STEP * 6 : STEP;
    const at = map.latLngToContainerPoint(pin.getLatLng()).add(L.point(way).multiplyBy(far));
    place(map.containerPointToLatLng(at));
    map.panInside(pin.getLatLng(), { padding: [40, 50] });
  }

  function here() {
    said.textContent = word('say.looking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const at = L.latLng(coords.latitude, coords.longitude);
        map.setView(at, Math.max(map.getZoom(), 14));
        place(at);
      },
      () => (said.textContent = word('say.not-found')),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 });
  }

  /** A pair as other maps give it ("16.94, 104.72") fills both fields. */
  function pair(event) {
    const both = event.clipboardData.getData('text').trim().match(/^(-?\d{1,3}\.\d+)\s*[,\s]\s*(-?\d{1,3}\.\d+)$/);
    if (!both) return;
    event.preventDefault();
    write(both[1], both[2]);
  }

  pin.on('dragend', () => place(pin.getLatLng()));
  pin.on('add', () => {
    pin.getElement().setAttribute('aria-label', word('pin'));
    pin.getElement().onkeydown = nudge;
  });
  for (const input of [latField, lonField]) {
    input.addEventListener('input', follow);
    input.addEventListener('paste', pair);
  }
  provinceField.addEventListener('change', async () => {
    await province();
    if (!written()) look();
  });
  districtField.addEventListener('change', () => written() || look());
  document.getElementById('map-middle').addEventListener('click', () => {
    place(map.getCenter());
    pin.getElement().focus();
  });
  document.getElementById('map-whole').addEventListener('click', whole);
  document.getElementById('map-remove').addEventListener('click', () => write('', ''));
  const hereButton = document.getElementById('map-here');
  hereButton.hidden = !(isSecureContext && navigator.geolocation);
  hereButton.addEventListener('click', here);

  await province();
  look();
  follow();
})();
