/* The outlines of the provinces: where each lies, and whether a place is in it. They are right to about a kilometre. */
(() => {
  const KILOMETRES = 111.3;
  const THOUSANDTH = 1000;

  /** @return code by code, rings of [lat, lon] in degrees */
  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`outlines: ${answer.status}`);
    return Object.fromEntries(Object.entries(await answer.json()).map(([code, rings]) => [code, rings.map(unfolded)]));
  }

  /** From a first point and steps in thousandths of a degree, longitude first. */
  function unfolded(steps) {
    const ring = [];
    let lon = 0;
    let lat = 0;
    for (let at = 0; at < steps.length; at += 2) {
      lon += steps[at];
      lat += steps[at + 1];
      ring.push([lat / THOUSANDTH, lon / THOUSANDTH]);
    }
    return ring;
  }

  /** Even and odd: crossings of a line from the place to the east. */
  function holds(rings, [lat, lon]) {
    let inside = false;
    for (const ring of rings) {
      for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
        const [latA, lonA] = ring[at];
        const [latB, lonB] = ring[before];
        if (latA > lat !== latB > lat && lon < ((lonB - lonA) * (lat - latA)) / (latB - latA) + lonA) inside = !inside;
      }
    }
    return inside;
  }

  /** Kilometres from a place to the nearest line of the outline; the earth is flat enough for that. */
  function distance(rings, [lat, lon]) {
    const narrow = Math.cos((lat * Math.PI) / 180);
    let nearest = Infinity;
    for (const ring of rings) {
      for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
        const [ax, ay] = [(ring[before][1] - lon) * narrow, ring[before][0] - lat];
        const [bx, by] = [(ring[at][1] - lon) * narrow - ax, ring[at][0] - lat - ay];
        const length = bx * bx + by * by;
        const along = length ? Math.max(0, Math.min(1, -(ax * bx + ay * by) / length)) : 0;
        nearest = Math.min(nearest, Math.hypot(ax + along * bx, ay + along * by));
      }
    }
    return nearest * KILOMETRES;
  }

  window.desk = Object.assign(window.desk ?? {}, { outlines: { load, holds, distance } });
})();
