package org.thongthin.site.opendata;

/** A file in the making: each step gives the bytes that come next. For one thread. */
interface Writing {
    byte[] beginning();

    byte[] next(OpenItem item);

    byte[] end();
}
