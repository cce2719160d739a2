/* Pictures on their way, kept by the browser until the server has them: through a lost network and a closed page. */
(() => {
  const NAME = 'desk-pictures';
  const SHELF = 'waiting';

  /**
   * Opens the shelf. Each entry has a `key`, which is its Idempotency-Key too.
   * `lasting` is false where the browser keeps nothing, as some do in private windows.
   */
  async function open() {
    try {
      const database = await asked(prepared(indexedDB.open(NAME, 1)));
      const shelf = (mode) => database.transaction(SHELF, mode).objectStore(SHELF);
      return {
        lasting: true,
        all: () => asked(shelf('readonly').getAll()),
        put: (entry) => asked(shelf('readwrite').put(entry)),
        remove: (key) => asked(shelf('readwrite').delete(key)),
      };
    } catch (refused) {
      console.warn('pictures that wait live with the page only', refused);
      const entries = new Map();
      return {
        lasting: false,
        all: async () => [...entries.values()],
        put: async (entry) => entries.set(entry.key, entry),
        remove: async (key) => entries.delete(key),
      };
    }
  }

  function prepared(request) {
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF, { keyPath: 'key' });
    return request;
  }

  function asked(request) {
    return new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
      request.onblocked = () => failed(new Error('blocked by another page'));
    });
  }

  window.desk = Object.assign(window.desk ?? {}, { waiting: { open } });
})();
