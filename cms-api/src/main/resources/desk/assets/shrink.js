/* Makes a photograph small enough to send: what a telephone takes is several times what a page ever shows. */
(() => {
  const LONGEST = 2560;
  const QUALITIES = [0.86, 0.78, 0.7, 0.6];
  const SMALLER = 0.8;
  const PNG_AT_LEAST = 1280;

  /**
   * The file as it is where it may be sent so, else a smaller one of the same picture, the right way up. A GIF stays as
   * it is, since it may move; so does what this browser can't read, for the server to say what it is.
   */
  async function shrink(file, mostBytes) {
    const bitmap = file.type === 'image/gif' ? null : await read(file);
    if (!bitmap) return file;
    const longest = Math.max(bitmap.width, bitmap.height);
    const known = file.type === 'image/jpeg' || file.type === 'image/png';
    if (known && file.size <= mostBytes && longest <= LONGEST) {
      bitmap.close();
      return file;
    }
    const start = Math.min(1, LONGEST / longest);
    const smaller = (file.type !== 'image/jpeg' && seeThrough(bitmap) && (await asPng(bitmap, start, mostBytes)))
      || (await asJpeg(bitmap, start, mostBytes));
    bitmap.close();
    return smaller;
  }

  async function read(file) {
    try {
      return await createImageBitmap(file, { imageOrientation: 'from-image' });
    } catch (notAPictureHere) {
      return null;
    }
  }

  function drawn(bitmap, scale, ground) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const pen = canvas.getContext('2d');
    if (ground) {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, canvas.width, canvas.height);
    }
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas;
  }

  /** Looked for in a small copy, where a hole of any size leaves its trace. */
  function seeThrough(bitmap) {
    const small = drawn(bitmap, Math.min(1, 256 / Math.max(bitmap.width, bitmap.height)));
    const { data } = small.getContext('2d').getImageData(0, 0, small.width, small.height);
    for (let alpha = 3; alpha < data.length; alpha += 4) {
      if (data[alpha] < 250) return true;
    }
    return false;
  }

  /** Null where it would have to be too small: then a ground of white is the lesser loss. */
  async function asPng(bitmap, start, mostBytes) {
    for (let scale = start; Math.max(bitmap.width, bitmap.height) * scale >= PNG_AT_LEAST; scale *= SMALLER) {
      const blob = await written(drawn(bitmap, scale), 'image/png');
      if (blob.size <= mostBytes) return blob;
    }
    return null;
  }

  async function asJpeg(bitmap, start, mostBytes) {
    for (let scale = start; ; scale *= SMALLER) {
      const canvas = drawn(bitmap, scale, '#fff');
      for (const quality of QUALITIES) {
        const blob = await written(canvas, 'image/jpeg', quality);
        if (blob.size <= mostBytes || Math.max(canvas.width, canvas.height) < 320) return blob;
      }
    }
  }

  function written(canvas, type, quality) {
    return new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the picture could not be written'))), type, quality));
  }

  window.desk = Object.assign(window.desk ?? {}, { shrink });
})();
